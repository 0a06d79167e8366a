package org.scrutin.analysis.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.scrutin.analysis.fixture.MergeContract;

class BallotBitsMergeTest extends MergeContract<BallotBits, BallotBitsMergeTest.Cast> {

    private static final int STATES = 3;
    private static final int ROLL_CALLS = 2 * BallotBits.BLOCK + 70;

    record Cast(int rollCall, int state, Choice choice) {}

    @Override
    protected Arbitrary<Cast> items() {
        Arbitrary<Integer> rollCalls = Arbitraries.oneOf(
                Arbitraries.integers().between(0, ROLL_CALLS - 1),
                Arbitraries.of(0, 63, 64, BallotBits.BLOCK - 1, BallotBits.BLOCK, ROLL_CALLS - 1));
        return Combinators.combine(
                        rollCalls, Arbitraries.integers().between(0, STATES - 1), Arbitraries.of(Choice.class))
                .as(Cast::new)
                .withoutEdgeCases();
    }

    @Override
    protected BallotBits empty() {
        return new BallotBits(STATES);
    }

    @Override
    protected BallotBits accept(BallotBits tally, Cast item) {
        return tally.accept(item.rollCall(), item.state(), item.choice());
    }

    @Override
    protected BallotBits combine(BallotBits left, BallotBits right) {
        return left.combine(right);
    }

    @Override
    protected Object view(BallotBits tally) {
        Set<Cast> held = new HashSet<>();
        for (int state = 0; state < STATES; state++) {
            for (Choice choice : Choice.values()) {
                long[] words = tally.words(state, choice, ROLL_CALLS);
                for (int rollCall = 0; rollCall < ROLL_CALLS; rollCall++) {
                    if ((words[rollCall / 64] >>> (rollCall % 64) & 1) == 1) {
                        held.add(new Cast(rollCall, state, choice));
                    }
                }
            }
        }
        return held;
    }

    @Override
    protected Object counted(List<Cast> items) {
        return new HashSet<>(items);
    }
}
