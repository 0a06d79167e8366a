package org.scrutin.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.decision.Allies.Shared;
import org.scrutin.analysis.decision.Allies.Two;
import org.scrutin.analysis.vote.Choice;

/** The sums of {@link CrossPressures} over the roll calls of one cycle, by seat. Changes; not for several threads. */
final class PressureCount {

    private final Seating seating;
    private final NavigableMap<Two, PairCount> pairs = new TreeMap<>();
    private final int[] pressed;
    private final int[] cast;

    PressureCount(Seating seating) {
        this.seating = seating;
        pressed = new int[seating.size()];
        cast = new int[seating.size()];
    }

    private PressureCount(PressureCount other) {
        seating = other.seating;
        pressed = other.pressed.clone();
        cast = other.cast.clone();
        other.pairs.forEach((two, count) -> pairs.put(two, new PairCount(count)));
    }

    /** The same so far; what is added to one is not added to the other. */
    PressureCount copy() {
        return new PressureCount(this);
    }

    /** Two groups over the roll calls. */
    private static final class PairCount {

        private final Leaning[] leanings;
        private int rollCalls;
        private int differ;

        PairCount(int seats) {
            leanings = new Leaning[seats];
            Arrays.fill(leanings, Leaning.NONE);
        }

        PairCount(PairCount other) {
            leanings = other.leanings.clone();
            rollCalls = other.rollCalls;
            differ = other.differ;
        }
    }

    /**
     * Adds a roll call.
     *
     * @param day on which it was taken
     * @param vote by the same seats
     */
    void accept(Allies.Day day, Seating.Vote vote) {
        List<Optional<Choice>> sides = day.groups().stream().map(vote::side).toList();
        boolean[] between = new boolean[pressed.length];
        for (Shared shared : day.pairs()) {
            sides.get(shared.a())
                    .ifPresent(a -> sides.get(shared.b()).ifPresent(b -> {
                        PairCount count = pairs.computeIfAbsent(shared.groups(), two -> new PairCount(pressed.length));
                        count.rollCalls++;
                        if (a != b) {
                            count.differ++;
                            for (int place = 0; place < shared.seats().size(); place++) {
                                int seat = shared.seats().at(place);
                                between[seat] = true;
                                count.leanings[seat] = count.leanings[seat].combine(Leaning.of(vote.of(seat), a, b));
                            }
                        }
                    }));
        }
        for (int place = 0; place < day.electorate().size(); place++) {
            int seat = day.electorate().at(place);
            if (vote.of(seat).isCast()) {
                cast[seat]++;
                pressed[seat] += between[seat] ? 1 : 0;
            }
        }
    }

    /** In the order of states, then groups; only where the state was pressed. */
    List<CrossPressure> byState(String cycle) {
        List<CrossPressure> rows = new ArrayList<>();
        for (int seat = 0; seat < pressed.length; seat++) {
            int own = seat;
            pairs.forEach((two, count) -> {
                if (!count.leanings[own].equals(Leaning.NONE)) {
                    rows.add(new CrossPressure(cycle, seating.state(own), two.a(), two.b(), count.leanings[own]));
                }
            });
        }
        return rows;
    }

    /** In the order of groups. */
    List<GroupPair> byPair(String cycle) {
        List<GroupPair> rows = new ArrayList<>();
        pairs.forEach((two, count) -> {
            List<Leaning> met = Arrays.stream(count.leanings)
                    .filter(leaning -> !leaning.equals(Leaning.NONE))
                    .toList();
            Leaning all = met.stream().reduce(Leaning.NONE, Leaning::combine);
            rows.add(new GroupPair(cycle, two.a(), two.b(), count.rollCalls, count.differ, met.size(), all));
        });
        return rows;
    }

    /** In the order of states; only where the state cast a ballot. */
    List<PressedState> states(String cycle) {
        List<PressedState> rows = new ArrayList<>();
        for (int seat = 0; seat < cast.length; seat++) {
            if (cast[seat] > 0) {
                rows.add(new PressedState(cycle, seating.state(seat), pressed[seat], cast[seat]));
            }
        }
        return rows;
    }
}
