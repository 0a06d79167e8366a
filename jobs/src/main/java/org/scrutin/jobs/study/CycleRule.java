package org.scrutin.jobs.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;

/** How a study splits time. */
public sealed interface CycleRule {

    /**
     * The cycles, in the order of time.
     *
     * @param rollCalls of the study
     */
    List<ReviewCycle> cycles(List<RollCall> rollCalls);

    /**
     * Cycles that the study lists.
     *
     * @param listed in the order of time, none overlapping another; may be empty
     */
    record Listed(List<ReviewCycle> listed) implements CycleRule {
        @Override
        public List<ReviewCycle> cycles(List<RollCall> rollCalls) {
            return listed;
        }
    }

    /** A cycle for each calendar year that has a roll call. */
    record ByYear() implements CycleRule {
        @Override
        public List<ReviewCycle> cycles(List<RollCall> rollCalls) {
            return rollCalls.stream()
                    .map(rollCall -> rollCall.date().getYear())
                    .distinct()
                    .sorted()
                    .map(year -> new ReviewCycle(
                            String.valueOf(year),
                            Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                            LocalText.EMPTY))
                    .toList();
        }
    }

    /** A cycle for each session, from its first roll call to its last; roll calls without a session are in none. */
    record BySession() implements CycleRule {
        @Override
        public List<ReviewCycle> cycles(List<RollCall> rollCalls) {
            Map<String, LocalDate> first = new TreeMap<>();
            Map<String, LocalDate> last = new TreeMap<>();
            for (RollCall rollCall : rollCalls) {
                if (!rollCall.session().isEmpty()) {
                    first.merge(rollCall.session(), rollCall.date(), (a, b) -> a.isBefore(b) ? a : b);
                    last.merge(rollCall.session(), rollCall.date(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
            List<ReviewCycle> cycles = new ArrayList<>();
            first.forEach((session, from) ->
                    cycles.add(new ReviewCycle(session, Period.of(from, last.get(session)), LocalText.EMPTY)));
            cycles.sort(inTime());
            return cycles;
        }
    }

    /** Two cycles of a list in the order of time that share a day, the first such pair. */
    static Optional<Overlap> overlap(List<ReviewCycle> inTime) {
        for (int i = 1; i < inTime.size(); i++) {
            if (inTime.get(i - 1).period().overlaps(inTime.get(i).period())) {
                return Optional.of(new Overlap(inTime.get(i - 1), inTime.get(i)));
            }
        }
        return Optional.empty();
    }

    /** By first day; an open beginning comes first. */
    static Comparator<ReviewCycle> inTime() {
        return Comparator.comparing(cycle -> cycle.period().from().orElse(LocalDate.MIN));
    }

    /**
     * Two cycles that share a day.
     *
     * @param earlier begins first
     * @param later begins within the other
     */
    record Overlap(ReviewCycle earlier, ReviewCycle later) {}
}
