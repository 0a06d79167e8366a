package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The tally of bits is a set of ballots. */
class BallotBitsAsSetTest {

    private static final int STATES = 5;

    /** One ballot, over two blocks of roll calls. */
    record Cast(int rollCall, int state, Choice choice) implements Comparable<Cast> {
        @Override
        public int compareTo(Cast other) {
            return toString().compareTo(other.toString());
        }
    }

    @Provide
    Arbitrary<List<Cast>> ballots() {
        Arbitrary<Integer> rollCalls = Arbitraries.of(0, 1, 63, 64, 4095, 4096, 5000);
        return Combinators.combine(
                        rollCalls, Arbitraries.integers().between(0, STATES - 1), Arbitraries.of(Choice.class))
                .as(Cast::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void mergingIsTheUnionInAnyOrder(@ForAll("ballots") List<Cast> left, @ForAll("ballots") List<Cast> right) {
        Set<Cast> all = new TreeSet<>(left);
        all.addAll(right);
        assertEquals(all, cast(bits(left).combine(bits(right))));
        assertEquals(all, cast(bits(right).combine(bits(left))));
        assertEquals(all, cast(bits(left).combine(bits(right)).combine(bits(right))));
    }

    @Property
    void whatIsInBothIsTheIntersection(@ForAll("ballots") List<Cast> left, @ForAll("ballots") List<Cast> right) {
        Set<Cast> both = new TreeSet<>(left);
        both.retainAll(new TreeSet<>(right));
        BallotBits found = bits(left).both(bits(right));
        assertEquals(both, cast(found));
        assertEquals(both.isEmpty(), found.isEmpty());
    }

    @Property
    void aConflictIsTwoChoicesInOneCell(@ForAll("ballots") List<Cast> ballots) {
        BallotBits bits = bits(ballots);
        boolean conflict = ballots.stream().anyMatch(cast -> bits.choices(cast.rollCall(), cast.state()) > 1);
        assertEquals(conflict, bits.hasConflict());
        boolean different = ballots.stream()
                .anyMatch(a -> ballots.stream()
                        .anyMatch(b ->
                                a.rollCall() == b.rollCall() && a.state() == b.state() && a.choice() != b.choice()));
        assertEquals(different, conflict);
    }

    @Property
    void selectedStatesKeepTheirBallots(@ForAll("ballots") List<Cast> ballots) {
        int[] chosen = {4, 1};
        Set<Cast> expected = new TreeSet<>();
        for (Cast cast : ballots) {
            if (cast.state() == 4 || cast.state() == 1) {
                expected.add(new Cast(cast.rollCall(), cast.state() == 4 ? 0 : 1, cast.choice()));
            }
        }
        assertEquals(expected, cast(bits(ballots).select(chosen)));
    }

    @Property
    void aStateHasABallotWhereOneWasTaken(@ForAll("ballots") List<Cast> ballots) {
        BallotBits bits = bits(ballots);
        for (int state = 0; state < STATES; state++) {
            int here = state;
            assertEquals(ballots.stream().anyMatch(cast -> cast.state() == here), bits.hasBallot(state));
        }
    }

    @Test
    void talliesOfOtherStatesDoNotMerge() {
        assertThrows(IllegalArgumentException.class, () -> new BallotBits(3).combine(new BallotBits(4)));
        assertThrows(IndexOutOfBoundsException.class, () -> new BallotBits(3).accept(0, 3, Choice.YES));
    }

    private static BallotBits bits(List<Cast> ballots) {
        BallotBits bits = new BallotBits(STATES);
        ballots.forEach(cast -> bits.accept(cast.rollCall(), cast.state(), cast.choice()));
        return bits;
    }

    private static Set<Cast> cast(BallotBits bits) {
        Set<Cast> all = new TreeSet<>();
        for (int rollCall : new int[] {0, 1, 63, 64, 4095, 4096, 5000}) {
            IntStream.range(0, bits.states())
                    .forEach(state -> List.of(Choice.values()).stream()
                            .filter(choice -> bits.has(rollCall, state, choice))
                            .forEach(choice -> all.add(new Cast(rollCall, state, choice))));
        }
        return all;
    }
}
