package org.scrutin.benchmarks.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.vote.State;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.load.DataLoader;
import org.scrutin.jobs.load.DataTables;
import org.scrutin.jobs.load.SparkContexts;
import org.scrutin.jobs.tally.BallotDictionary;
import org.scrutin.jobs.tally.NonMembers;
import org.scrutin.jobs.tally.PairCounts;
import org.scrutin.jobs.tally.PairFold;
import org.scrutin.jobs.tally.RollCallScopes;

/**
 * How counting all pairs grows with ballots and with voters: each size a process of its own with 2 GiB of heap, from Parquet to the
 * tally. Prints a table and draws a chart.
 */
public final class PairsGrowth {

    private static final String ONE = "one";
    private static final String HEAP = "-Xmx2g";
    /** Of a hundred voters so many have a ballot. */
    private static final double CAST = 11 / 12.0;

    private final Path scratch;
    private final Map<Integer, List<TimedProcess>> byVoters = new TreeMap<>();

    private PairsGrowth(Path scratch) {
        this.scratch = scratch;
    }

    /** Arguments: the project's root, millions of ballots with commas between, voters with commas between. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(ONE)) {
            count(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        PairsGrowth growth = new PairsGrowth(Files.createDirectories(root.resolve("benchmarks/target/pairs")));
        growth.run(numbers(arguments[1]), numbers(arguments[2]));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static void count(Path ballots, int voters) {
        MadeVoters registry = new MadeVoters(voters);
        try (JavaSparkContext spark = SparkContexts.open(Optional.empty())) {
            DataLoader.Loaded data = new DataLoader(spark, registry)
                    .load(DataTables.sources(List.of(DataPlace.of(ballots)), Optional.empty(), registry));
            BallotDictionary words = new BallotDictionary(
                    List.of(),
                    List.of(),
                    registry.states().stream().map(State::id).toList());
            PairCounts counts = new PairFold(data.ballots(), words, RollCallScopes.every(), NonMembers.none()).run();
            counts.forEach((scope, tally) -> print("%d ballots, %d voters", counts.ballots(), tally.voters()));
        }
    }

    private void run(List<Integer> millions, List<Integer> voters) throws IOException, InterruptedException {
        print("| voters | ballots | seconds | seconds on processors | MB |");
        print("|---:|---:|---:|---:|---:|");
        for (int of : voters) {
            byVoters.put(of, new ArrayList<>());
            for (int million : millions) {
                int rollCalls = (int) Math.round(million * 1e6 / (of * CAST));
                Path ballots = scratch.resolve("growth.parquet");
                remove(ballots);
                MadeBallots.main(
                        new String[] {String.valueOf(of), String.valueOf(rollCalls), "20180629", ballots.toString()});
                TimedProcess run = TimedProcess.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                HEAP,
                                "-Dlog4j2.level=ERROR",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PairsGrowth.class.getName(),
                                ONE,
                                ballots.toString(),
                                String.valueOf(of)),
                        Map.of("SPARK_LOCAL_IP", "127.0.0.1"),
                        scratch.resolve("heard.txt"));
                byVoters.get(of).add(run);
                print(
                        "| %d | %d million | %.1f | %.1f | %d |",
                        of, million, run.seconds(), run.processor(), run.megabytes());
                remove(ballots);
            }
        }
        Path chart = scratch.resolve("growth.svg");
        Files.writeString(
                chart,
                new ChartDrawer(new ChartTheme()).svgFile(chart(millions)).text(),
                StandardCharsets.UTF_8);
        print("%s", chart);
    }

    private TrendPanels chart(List<Integer> millions) {
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        double most = byVoters.values().stream()
                .flatMap(List::stream)
                .mapToDouble(TimedProcess::processor)
                .max()
                .orElse(1);
        byVoters.forEach((voters, runs) -> {
            List<OptionalDouble> seconds =
                    runs.stream().map(run -> OptionalDouble.of(run.processor())).toList();
            String last = String.format(
                    Locale.ROOT, "%.1f s", runs.get(runs.size() - 1).processor());
            panels.add(new TrendPanels.Panel(
                    voters + " voters",
                    "",
                    Weight.FOCUS,
                    List.of(new TrendPanels.Line(last, TrendPanels.Stroke.MAIN, seconds))));
            List<String> row = new ArrayList<>(List.of(String.valueOf(voters)));
            runs.forEach(run -> row.add(String.format(Locale.ROOT, "%.1f", run.processor())));
            numbers.add(row);
        });
        List<String> positions =
                millions.stream().map(million -> million + " M").toList();
        List<String> header = new ArrayList<>(List.of("voters"));
        header.addAll(positions);
        double top = Math.ceil(most / 10) * 10;
        return new TrendPanels(
                new Caption(
                        "growth",
                        "Time follows ballots, not pairs",
                        "seconds on processors from Parquet to the tally of all pairs, a process of its own with 2 GiB of heap",
                        "benchmarks/growth",
                        "Line charts of seconds by millions of ballots, a panel for each number of voters.",
                        "growth",
                        new ChartTable(header, numbers)),
                positions,
                new ValueAxis("seconds", 0, top, top / 2, 0, ""),
                List.of(),
                panels);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
