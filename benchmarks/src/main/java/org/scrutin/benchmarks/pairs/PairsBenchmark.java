package org.scrutin.benchmarks.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * All pairs from a file to a file, cold: {@code ./scrutin agreement} as it is shipped, and what others would write, in turn, so that
 * all meet the same machine. The first start of each is not counted; its pairs are held against ours, and the program ends where a count
 * differs.
 */
public final class PairsBenchmark {

    private static final List<String> USUAL =
            List.of("ours", "duckdb", "spark", "datatable", "crossprod", "numpy", "pandas");
    private static final String SCAN = "scan";
    private static final String OURS = "ours";
    private static final int CELLS = 12;

    private final Path root;
    private final Path scratch;
    private final Path ballots;
    private final Map<String, List<TimedProcess>> runs = new LinkedHashMap<>();

    private PairsBenchmark(Path root, Path scratch, Path ballots) {
        this.root = root;
        this.scratch = scratch;
        this.ballots = ballots;
    }

    /** Arguments: the project's root, rounds, ballots, peers; all but the first may be missing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path scratch = Files.createDirectories(root.resolve("benchmarks/target/pairs"));
        Path ballots = arguments.length > 2 ? Path.of(arguments[2]).toAbsolutePath() : scratch.resolve("assembly.csv");
        if (arguments.length <= 2 && !Files.exists(ballots)) {
            AssemblyBallots.write(ballots);
        }
        List<String> peers = arguments.length > 3 ? Arrays.asList(arguments).subList(3, arguments.length) : USUAL;
        new PairsBenchmark(root, scratch, ballots).run(rounds, peers);
    }

    private void run(int rounds, List<String> peers) throws IOException, InterruptedException {
        Map<String, String> expected = new TreeMap<>();
        for (String peer : peers) {
            Optional<List<String>> command = command(peer);
            if (command.isEmpty()) {
                print("%-10s is not there: benchmarks/peers/install says what is missing", peer);
                continue;
            }
            Optional<TimedProcess> first = first(peer, command.get());
            if (first.isEmpty()) {
                continue;
            }
            print("%-10s first start %.2f s, not counted", peer, first.get().seconds());
            if (!peer.equals(SCAN)) {
                compare(peer, expected);
            }
            runs.put(peer, new ArrayList<>());
        }
        for (int round = 1; round <= rounds; round++) {
            for (String peer : runs.keySet()) {
                TimedProcess run = timed(command(peer).orElseThrow());
                runs.get(peer).add(run);
                print(
                        "round %d   %-10s %8.2f s %8.2f s on processors %6d MB",
                        round, peer, run.seconds(), run.processor(), run.megabytes());
            }
        }
        double own = runs.containsKey(OURS) ? median(OURS, TimedProcess::seconds) : Double.NaN;
        double ownProcessor = runs.containsKey(OURS) ? median(OURS, TimedProcess::processor) : Double.NaN;
        for (String peer : runs.keySet()) {
            long most = runs.get(peer).stream()
                    .mapToLong(TimedProcess::megabytes)
                    .max()
                    .orElse(0);
            double seconds = median(peer, TimedProcess::seconds);
            double processor = median(peer, TimedProcess::processor);
            print(
                    "median    %-10s %8.2f s, %.2f times ours   %8.2f s on processors, %.2f times ours   %6d MB",
                    peer, seconds, seconds / own, processor, processor / ownProcessor, most);
        }
        print(
                "%s, Java %s, %d cores",
                ballots.getFileName(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private double median(String peer, ToDoubleFunction<TimedProcess> of) {
        double[] sorted = runs.get(peer).stream().mapToDouble(of).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private TimedProcess timed(List<String> command) throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>(Map.of("SPARK_LOCAL_IP", "127.0.0.1"));
        heap().ifPresent(heap -> environment.put("SCRUTIN_JAVA_OPTS", "-Xmx" + heap));
        return TimedProcess.of(command, environment, scratch.resolve("heard.txt"));
    }

    /** A peer that does not run here is left out, and said so with what it said itself; ours has to run. */
    private Optional<TimedProcess> first(String peer, List<String> command) throws IOException, InterruptedException {
        try {
            return Optional.of(timed(command));
        } catch (IllegalStateException failed) {
            if (peer.equals(OURS)) {
                throw failed;
            }
            print("%-10s left out, it does not run here: %s", peer, failed.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> heap() {
        return Optional.ofNullable(System.getenv("HEAP"));
    }

    private Path pairs() {
        return scratch.resolve("pairs.csv");
    }

    private Optional<List<String>> command(String peer) {
        String in = ballots.toString();
        String out = pairs().toString();
        Path python = root.resolve("benchmarks/target/peers/venv/bin/python");
        return switch (peer) {
            case OURS ->
                Optional.of(List.of(
                        root.resolve("scrutin").toString(),
                        "agreement",
                        in,
                        "--quiet",
                        "--output",
                        scratch.resolve(OURS).toString()));
            case "duckdb" -> script(python, "duckdb_join.py");
            case "numpy" -> script(python, "numpy_products.py");
            case "pandas" -> script(python, "pandas_merge.py");
            case "datatable" -> script(Path.of("/usr/bin/env"), "datatable_join.R");
            case "crossprod" -> script(Path.of("/usr/bin/env"), "crossprod.R");
            case "spark" -> Optional.of(java(SparkSelfJoin.class, in, out));
            case SCAN -> Optional.of(java(SparkChoiceCount.class, in, out));
            default -> throw new IllegalArgumentException("no peer " + peer);
        };
    }

    private Optional<List<String>> script(Path interpreter, String name) {
        if (!Files.isExecutable(interpreter)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(interpreter.toString()));
        if (name.endsWith(".R")) {
            command.add("Rscript");
        }
        command.add(root.resolve("benchmarks/peers").resolve(name).toString());
        command.add(ballots.toString());
        command.add(pairs().toString());
        return Optional.of(command);
    }

    private List<String> java(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlog4j2.level=ERROR",
                "-cp",
                System.getProperty("java.class.path")));
        heap().ifPresent(heap -> command.add(1, "-Xmx" + heap));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Ours is what all others must say. */
    private void compare(String peer, Map<String, String> expected) throws IOException {
        boolean own = peer.equals(OURS);
        Map<String, String> told = new TreeMap<>();
        List<String> lines = Files.readAllLines(own ? scratch.resolve(OURS).resolve("agreement.csv") : pairs());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", -1);
            int from = own ? 2 : 0;
            told.put(
                    cells[from] + "," + cells[from + 1],
                    String.join(",", Arrays.copyOfRange(cells, from + 2, from + CELLS)));
        }
        if (own) {
            expected.putAll(told);
        } else if (!expected.isEmpty() && !expected.equals(told)) {
            throw new IllegalStateException(peer + " counts other pairs than ours");
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
