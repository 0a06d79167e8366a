package org.scrutin.analysis.study;

import org.scrutin.analysis.decision.CrossPressure;
import org.scrutin.analysis.decision.CrossPressures;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.decision.GroupDissents;
import org.scrutin.analysis.decision.GroupPair;
import org.scrutin.analysis.decision.PressedState;
import org.scrutin.analysis.decision.PressureRecount;
import org.scrutin.analysis.decision.RuleOutcome;
import org.scrutin.analysis.decision.RuleOutcomes;

/**
 * {@link DecidingResults}, had ballots on some roll calls been others: the rest is as listed. Safe for several threads.
 */
final class DecidingRecount {

    private final DecidingResults listed;
    private final Touched touched;
    private final PressureRecount pressure;

    DecidingRecount(StudyResults listed, Touched touched) {
        this.listed = listed.deciding();
        this.touched = touched;
        this.pressure = new PressureRecount(
                listed.data().matrix(), listed.data().roster(), touched.byCycle(), touched.rollCalls());
    }

    /**
     * The results on other votes.
     *
     * @param data the same roll calls
     */
    DecidingResults on(StudyData data) {
        CrossPressures then = listed.pressure();
        CrossPressures now = pressure.on(data.matrix());
        Splice<String> cycles = touched.ofCycles();
        return new DecidingResults(
                touched.ofRollCalls()
                        .rows(
                                listed.outcomes(),
                                RuleOutcomes.of(data.matrix(), data.roster(), touched.rollCalls(), data::figures),
                                RuleOutcome::rollCall),
                cycles.rows(
                        listed.dissent(),
                        GroupDissents.of(data.matrix(), data.roster(), touched.byCycle()),
                        GroupDissent::cycle),
                new CrossPressures(
                        cycles.rows(then.byState(), now.byState(), CrossPressure::cycle),
                        cycles.rows(then.byPair(), now.byPair(), GroupPair::cycle),
                        cycles.rows(then.states(), now.states(), PressedState::cycle)));
    }
}
