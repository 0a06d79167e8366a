package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The command {@code scrutin report} with all that belongs to it: the launcher, its JVM, Spark, HTML and PDF.
 *
 * @param scratch a folder for what a run says
 * @param output the folder of all reports
 * @param temporary the folder for temporary files
 */
record WholeRun(Path scratch, Path output, Path temporary) {

    /** As often a run that is to be killed is looked at. */
    private static final int MILLISECONDS = 2;

    /**
     * How a run ended.
     *
     * @param status 137 where it was killed
     * @param errors its lines on standard error
     * @param time of processors that it took, as far as it was looked at
     */
    record Ended(int status, List<String> errors, Duration time) {}

    /** A run that nothing happens to. */
    Ended run(Path study) throws IOException, InterruptedException {
        return until(study, Duration.ofDays(1));
    }

    /** A run that is killed when it has taken so much time of processors: that does not hang on what else the machine does. */
    Ended until(Path study, Duration killed) throws IOException, InterruptedException {
        Process run = start(new ProcessBuilder(command(study)));
        Duration time = Duration.ZERO;
        while (!run.waitFor(MILLISECONDS, TimeUnit.MILLISECONDS)) {
            time = run.info().totalCpuDuration().orElse(time);
            if (time.compareTo(killed) >= 0) {
                // The launcher has become the JVM.
                run.destroyForcibly();
            }
        }
        return ended(run.waitFor(), time);
    }

    /**
     * A run under strace, which sees the JVM alone: the launcher finds a Java that starts strace, which starts the true one.
     *
     * @param injection what happens to it; strace counts calls by thread
     * @param paths at calls that name one of these, or a file that was opened by one
     */
    Ended traced(Path study, Injection injection, SortedSet<String> paths) throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(command(study));
        launcher.environment().put("JAVA_HOME", tracing(injection, paths).toString());
        return ended(start(launcher).waitFor(), Duration.ZERO);
    }

    /** Whether a call of the last traced run met its injection: a thread may make fewer than were counted on. */
    boolean met() throws IOException {
        try (Stream<String> calls = Files.lines(calls())) {
            return calls.anyMatch(call -> call.contains("(INJECTED)"));
        }
    }

    private List<String> command(Path study) {
        return List.of(
                "./scrutin", "report", study.toString(), "--output", output.toString(), "--keep", "1", "--quiet");
    }

    private Process start(ProcessBuilder launcher) throws IOException {
        launcher.environment().put("TMPDIR", temporary.toString());
        return launcher.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors().toFile())
                .start();
    }

    private Ended ended(int status, Duration time) throws IOException {
        return new Ended(status, Files.readAllLines(errors()), time);
    }

    private Path calls() {
        return scratch.resolve("calls.txt");
    }

    private Path errors() {
        return scratch.resolve("errors.txt");
    }

    /** A folder that looks like a Java: the launcher takes its version from the file {@code release}. */
    private Path tracing(Injection injection, SortedSet<String> paths) throws IOException {
        Path real = Path.of(System.getProperty("java.home"));
        Path home = Files.createDirectories(scratch.resolve("java"));
        Files.createDirectories(home.resolve("bin"));
        if (!Files.exists(home.resolve("release"), LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(home.resolve("release"), real.resolve("release"));
        }
        List<String> words = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", calls().toString()));
        words.addAll(List.of("-e", "trace=" + injection.call(), "-e", injection.expression()));
        paths.forEach(path -> words.addAll(List.of("-P", path)));
        words.add(real.resolve("bin/java").toString());
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nexec '" + String.join("' '", words) + "' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        return home;
    }
}
