package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.scrutin.analysis.cycle.ChangeRecount;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.dissent.CycleSwitch;
import org.scrutin.analysis.mover.MoverRecount;
import org.scrutin.analysis.mover.OneSided;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * {@link CycleResults}, had ballots on some roll calls been others: only what these enter into is counted again. Safe for several
 * threads.
 */
final class CycleRecount {

    private final StudySettings settings;
    private final CycleResults listed;
    private final Touched touched;
    private final List<CyclePair> pairs;
    private final List<StateId> states;
    private final ChangeRecount changes;
    private final MoverRecount movers;

    CycleRecount(StudyResults listed, Touched touched) {
        this.settings = listed.settings();
        this.listed = listed.cycles();
        this.touched = touched;
        this.pairs = CyclePair.of(touched.scopes());
        StudyData data = listed.data();
        this.states = data.matrix().states();
        this.changes = new ChangeRecount(
                new ChangeRecount.Listed(data.matrix(), data.roster(), listed.changes()),
                touched.scopes(),
                CycleResults.question(settings),
                touched.rollCalls());
        this.movers = new MoverRecount(
                new MoverRecount.Listed(data.matrix(), data.roster(), settings.moversPlan(), listed.movers()),
                touched.scopes(),
                settings.kinds(),
                touched.rollCalls());
    }

    /**
     * The results on other votes.
     *
     * @param data the same roll calls; a state that no list named may be among those that voted
     * @param recast the states whose ballots differ
     */
    CycleResults on(StudyData data, Collection<StateId> recast) {
        if (pairs.isEmpty() || recast.isEmpty()) {
            return listed;
        }
        RollCallMatrix votes = data.matrix();
        if (!votes.states().equals(states)) {
            return CycleResults.of(data, settings, touched.scopes());
        }
        return new CycleResults(
                changes.on(votes, recast),
                movers.on(votes),
                again(
                        new Rows<>(listed.oneSided(), OneSided::state),
                        OneSided.of(votes, touched.scopes(), settings.kinds(), recast::contains),
                        Comparator.<OneSided>comparingInt(row -> pairs.indexOf(new CyclePair(row.from(), row.to())))
                                .thenComparing(OneSided::state),
                        recast),
                again(
                        new Rows<>(listed.switches(), CycleSwitch::state),
                        CycleSwitch.of(votes, touched.scopes(), settings.kinds(), recast::contains),
                        Comparator.<CycleSwitch>comparingInt(row -> pairs.indexOf(row.cycles()))
                                .thenComparing(CycleSwitch::series, CodePointOrder.INSTANCE)
                                .thenComparing(CycleSwitch::state),
                        recast));
    }

    private record Rows<R>(List<R> listed, Function<R, StateId> state) {}

    /** The rows of all other states as listed, and those of the states whose ballots differ, in their order. */
    private static <R> List<R> again(Rows<R> rows, List<R> counted, Comparator<R> order, Collection<StateId> recast) {
        List<R> again = new ArrayList<>(counted);
        rows.listed().stream()
                .filter(row -> !recast.contains(rows.state().apply(row)))
                .forEach(again::add);
        again.sort(order);
        return again;
    }
}
