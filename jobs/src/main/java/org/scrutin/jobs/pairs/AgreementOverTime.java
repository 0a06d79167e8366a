package org.scrutin.jobs.pairs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.spec.Weight;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * The chart of one state's agreement with the others: the median of all, and each permanent member of the Security Council.
 *
 * @param asked the state
 * @param topic of the roll calls, or all
 * @param id what its files are called
 * @param times parts of time, in order
 * @param scores by part of time and other state
 */
record AgreementOverTime(
        StateId asked, String topic, String id, List<String> times, Map<String, Map<StateId, Double>> scores) {

    private static final List<StateId> BESIDE = List.of("CHN", "FRA", "GBR", "RUS", "USA").stream()
            .map(StateId::new)
            .toList();
    private static final double PIXELS_A_POINT = 2;
    private static final String MEDIAN = "median";

    /** Writes it as SVG and PNG. */
    List<Path> writeTo(AgreementFolder folder, CsvStateRegistry registry) throws IOException {
        TrendPanels chart = chart(registry);
        ChartDrawer drawer = new ChartDrawer(new ChartTheme());
        String name = chart.caption().id();
        String svg = drawer.svgFile(chart).text();
        return List.of(
                folder.write(name + ".svg", out -> out.write(svg.getBytes(StandardCharsets.UTF_8))),
                folder.write(name + ".png", out -> out.write(drawer.pngFile(chart, PIXELS_A_POINT))));
    }

    private TrendPanels chart(CsvStateRegistry registry) {
        List<TrendPanels.Line> lines = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (StateId other : BESIDE) {
            List<OptionalDouble> values =
                    times.stream().map(time -> score(time, other)).toList();
            if (!other.equals(asked) && values.stream().anyMatch(OptionalDouble::isPresent)) {
                lines.add(new TrendPanels.Line(other.value() + " " + last(values), TrendPanels.Stroke.CONTEXT, values));
                numbers.add(row(name(registry, other), values));
            }
        }
        List<OptionalDouble> medians = times.stream().map(this::median).toList();
        lines.add(new TrendPanels.Line(MEDIAN + " " + last(medians), TrendPanels.Stroke.MAIN, medians));
        numbers.add(row(MEDIAN, medians));
        return new TrendPanels(
                caption(registry, medians, numbers),
                times,
                new ValueAxis("agreement (agree_half)", 0, 1, 0.5, 1, ""),
                List.of(),
                List.of(new TrendPanels.Panel("Agreement with " + name(registry, asked), "", Weight.FOCUS, lines)));
    }

    private Caption caption(CsvStateRegistry registry, List<OptionalDouble> medians, List<List<String>> numbers) {
        String name = name(registry, asked);
        String about = topic.equals(Scope.ALL) ? "" : " on " + topic;
        String span = times.get(0) + " to " + times.get(times.size() - 1);
        List<String> header = new ArrayList<>(List.of("with"));
        header.addAll(times);
        return new Caption(
                id,
                name + ": half of the states agree with it" + about + " at " + last(medians)
                        + (last(medians).equals("1.00") ? " in " : " or more in ") + lastTime(medians),
                "identical choices 1, an abstention beside a vote 1/2, opposite votes 0; mean of at least "
                        + AgreementChart.FEWEST_COMMON + " roll calls on which both voted, " + span,
                "agreement.csv, column agree_half",
                "Line chart of the agreement of " + name + about + ", " + span
                        + ": the median of all states and each permanent member of the Security Council.",
                "agreement",
                new ChartTable(header, numbers));
    }

    private OptionalDouble score(String time, StateId other) {
        Double score = scores.getOrDefault(time, Map.of()).get(other);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private OptionalDouble median(String time) {
        double[] sorted = scores.getOrDefault(time, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    private static String name(CsvStateRegistry registry, StateId state) {
        return registry.state(state)
                .map(State::name)
                .flatMap(name -> name.in("en"))
                .orElse(state.value());
    }

    private static List<String> row(String of, List<OptionalDouble> values) {
        List<String> row = new ArrayList<>(List.of(of));
        values.forEach(value -> row.add(value.isPresent() ? printed(value.getAsDouble(), 3) : ""));
        return row;
    }

    /** The last value that there is. */
    private static String last(List<OptionalDouble> values) {
        return values.stream()
                .filter(OptionalDouble::isPresent)
                .reduce((before, after) -> after)
                .map(value -> printed(value.getAsDouble(), 2))
                .orElse("");
    }

    private String lastTime(List<OptionalDouble> values) {
        int last = values.size() - 1;
        while (last > 0 && values.get(last).isEmpty()) {
            last--;
        }
        return times.get(last);
    }

    private static String printed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
