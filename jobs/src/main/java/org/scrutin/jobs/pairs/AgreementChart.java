package org.scrutin.jobs.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairTally;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Gathers how much the asked states agree with every other, part of time by part of time, and has it drawn. */
final class AgreementChart {

    /** With fewer roll calls in a part of time a line would jump with every single vote. */
    static final int FEWEST_COMMON = 5;

    /** The United Nations will hold so many sessions in a thousand years; a chart has no room for more. */
    private static final long LONGEST_AXIS = 1000;

    private final AgreementRequest request;
    private final CsvStateRegistry registry;
    /** By topic, asked state, part of time and other state. */
    private final Map<String, Map<StateId, Map<String, Map<StateId, Double>>>> scores =
            new TreeMap<>(CodePointOrder.INSTANCE);

    AgreementChart(AgreementRequest request, CsvStateRegistry registry) {
        this.request = request;
        this.registry = registry;
    }

    /** Takes what a scope adds. */
    void add(Scope scope, List<StateId> states, PairTally tally) {
        if (scope.cycle().equals(Scope.ALL)) {
            return;
        }
        for (StateId asked : request.with()) {
            int own = states.indexOf(asked);
            for (int other = 0; other < states.size(); other++) {
                if (own != other) {
                    OptionalDouble score = AgreementScore.AGREE_HALF.of(
                            tally.table(Math.min(own, other), Math.max(own, other)), FEWEST_COMMON);
                    StateId with = states.get(other);
                    score.ifPresent(value -> scores.computeIfAbsent(scope.topic(), t -> new TreeMap<>())
                            .computeIfAbsent(asked, a -> new TreeMap<>())
                            .computeIfAbsent(scope.cycle(), c -> new TreeMap<>())
                            .put(with, value));
                }
            }
        }
    }

    /** Writes a chart a topic and asked state that has a score, as SVG and PNG. */
    List<Path> writeTo(AgreementFolder folder) throws IOException {
        NavigableSet<String> times = new TreeSet<>(new TimeOrder());
        scores.values().forEach(topic -> topic.values().forEach(state -> times.addAll(state.keySet())));
        List<String> axis = withGaps(times);
        List<Path> files = new ArrayList<>();
        ChartNames names = new ChartNames();
        for (Map.Entry<String, Map<StateId, Map<String, Map<StateId, Double>>>> topic : scores.entrySet()) {
            for (Map.Entry<StateId, Map<String, Map<StateId, Double>>> asked :
                    topic.getValue().entrySet()) {
                AgreementOverTime chart = new AgreementOverTime(
                        asked.getKey(),
                        topic.getKey(),
                        names.of(asked.getKey(), topic.getKey()),
                        axis,
                        asked.getValue());
                files.addAll(chart.writeTo(folder, registry));
            }
        }
        return files;
    }

    /**
     * Years and sessions without a score are on the axis too, so that a step is as long as it took. Numbers that are further apart than
     * any count of years or sessions are names: only those that there are stand on the axis.
     */
    static List<String> withGaps(NavigableSet<String> times) {
        if (times.isEmpty()) {
            return List.of();
        }
        Optional<Long> first = TimeOrder.number(times.first());
        Optional<Long> last = TimeOrder.number(times.last());
        boolean numbered =
                times.stream().allMatch(time -> TimeOrder.number(time).isPresent());
        return numbered && last.orElseThrow() - first.orElseThrow() < LONGEST_AXIS
                ? LongStream.rangeClosed(first.orElseThrow(), last.orElseThrow())
                        .mapToObj(String::valueOf)
                        .toList()
                : List.copyOf(times);
    }

    /**
     * The times of a request, in order: by the number that they begin with, so that session 9 stands before session 10 and that before
     * "10 bis"; those that begin with none stand last.
     */
    static final class TimeOrder implements Comparator<String> {

        private static final Pattern NUMBER = Pattern.compile("(?<number>[0-9]{1,9})(?![0-9]).*", Pattern.DOTALL);

        @Override
        public int compare(String left, String right) {
            int byNumber = Long.compare(begins(left), begins(right));
            return byNumber != 0 ? byNumber : CodePointOrder.INSTANCE.compare(left, right);
        }

        private static long begins(String text) {
            Matcher number = NUMBER.matcher(text);
            return number.matches() ? Long.parseLong(number.group("number")) : Long.MAX_VALUE;
        }

        private static Optional<Long> number(String text) {
            return text.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        }
    }
}
