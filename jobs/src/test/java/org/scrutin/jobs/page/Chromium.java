package org.scrutin.jobs.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without windows, with a profile of its own that is thrown away, spoken to by its own protocol: no driver is needed. */
final class Chromium implements AutoCloseable {

    /** What a test that is skipped says. */
    static final String MISSING =
            "No Chromium was found, so no page was opened. Install it (Debian: package chromium), "
                    + "or name the program: -Dscrutin.chromium=PATH";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PORT_FILE = "DevToolsActivePort";

    private final Process process;
    private final Path profile;
    private final Tab tab;

    private Chromium(Process process, Path profile, Tab tab) {
        this.process = process;
        this.profile = profile;
        this.tab = tab;
    }

    /** The program that {@code scrutin.chromium} names, else the first on the path. */
    static Optional<Path> installed() {
        String named = System.getProperty("scrutin.chromium", "");
        Stream<Path> places = named.isEmpty()
                ? Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return places.filter(Files::isExecutable).findFirst();
    }

    /** Starts it. */
    static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("scrutin-chromium");
            // The pages are our own: no sandbox, which a container has no room for. It asks the network for nothing by
            // itself.
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return new Chromium(process, profile, new Tab(DevTools.at(address(process, profile))));
            } catch (IOException | RuntimeException e) {
                end(process);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tab tab() {
        return tab;
    }

    @Override
    public void close() throws IOException {
        tab.close();
        end(process);
        List<Path> files;
        try (Stream<Path> all = Files.walk(profile)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** The programs it started end before it does: they write in the profile. */
    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    /** Where its first tab is spoken to; it writes its port when it listens. */
    private static URI address(Process process, Path profile) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        Path portFile = profile.resolve(PORT_FILE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (Files.exists(portFile) && Files.readString(portFile).contains("\n")) {
                for (JsonNode target : targets(Files.readAllLines(portFile).get(0))) {
                    if (target.path("type").stringValue().equals("page")) {
                        return URI.create(target.path("webSocketDebuggerUrl").stringValue());
                    }
                }
            }
            pause();
        }
        throw new IllegalStateException("Chromium did not start");
    }

    private static JsonNode targets(String port) throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        try {
            return new JsonMapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
