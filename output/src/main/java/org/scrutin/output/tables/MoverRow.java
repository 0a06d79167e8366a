package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.mover.OneSided;
import org.scrutin.analysis.study.LoneMisses;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * One state beside itself in another cycle.
 *
 * @param pair the cycles
 * @param state the state
 * @param measure what is measured
 * @param topic on what
 * @param nFrom roll calls that count in the earlier cycle
 * @param nTo those in the later cycle
 * @param compared what comes of it; empty where the state voted in one of the cycles only
 * @param lone votes of its topics in the two cycles that the state missed alone of their meeting
 * @param level of tests, for example 0.95
 */
public record MoverRow(
        CyclePair pair,
        StateId state,
        MoverMeasure measure,
        String topic,
        int nFrom,
        int nTo,
        Optional<Mover> compared,
        int lone,
        double level) {

    /** All rows of a study: a state that voted in one of two cycles only has one row, of its abstention on all topics. */
    static List<MoverRow> of(StudyResults results) {
        double level = results.settings().level();
        LoneMisses misses = new LoneMisses(results);
        List<MoverRow> rows = new ArrayList<>();
        for (Mover mover : results.movers()) {
            rows.add(new MoverRow(
                    new CyclePair(mover.from(), mover.to()),
                    mover.state(),
                    mover.measure(),
                    mover.topic(),
                    mover.before().n(),
                    mover.after().n(),
                    Optional.of(mover),
                    misses.leftOut(mover),
                    level));
        }
        for (OneSided state : results.cycles().oneSided()) {
            rows.add(new MoverRow(
                    new CyclePair(state.from(), state.to()),
                    state.state(),
                    new MoverMeasure.AbstentionRate(),
                    Scope.ALL,
                    state.before(),
                    state.after(),
                    Optional.empty(),
                    0,
                    level));
        }
        return rows;
    }

    OptionalDouble number(ToDoubleFunction<Mover> value) {
        return compared.map(mover -> OptionalDouble.of(value.applyAsDouble(mover)))
                .orElseGet(OptionalDouble::empty);
    }

    OptionalDouble end(ToDoubleFunction<Interval> which) {
        return compared.flatMap(mover -> mover.interval().interval())
                .map(interval -> OptionalDouble.of(which.applyAsDouble(interval)))
                .orElseGet(OptionalDouble::empty);
    }

    OptionalDouble tested(ToDoubleFunction<Mover.Test.Run> value) {
        return compared.map(Mover::test)
                .filter(Mover.Test.Run.class::isInstance)
                .map(Mover.Test.Run.class::cast)
                .map(run -> OptionalDouble.of(value.applyAsDouble(run)))
                .orElseGet(OptionalDouble::empty);
    }

    /** Its p, where that entered a family; empty where it did not. */
    OptionalDouble pValue() {
        return compared.map(mover -> mover.test() instanceof Mover.Test.Run run
                        ? OptionalDouble.of(run.pValue())
                        : ((Mover.Test.NotRun) mover.test()).pValue())
                .orElseGet(OptionalDouble::empty);
    }

    /** States whose p entered q; empty where it was not tested. */
    OptionalInt family() {
        return compared.map(Mover::test)
                .filter(Mover.Test.Run.class::isInstance)
                .map(run -> OptionalInt.of(((Mover.Test.Run) run).family()))
                .orElseGet(OptionalInt::empty);
    }

    /** Why it was not tested; empty text where it was, or where there is no change to test. */
    String notTested() {
        return compared.map(Mover::test)
                .filter(Mover.Test.NotRun.class::isInstance)
                .map(test -> ((Mover.Test.NotRun) test).reason().id())
                .orElse("");
    }

    /** Whether it is told from chance; empty where it was not tested. */
    Optional<Boolean> moved() {
        return compared.filter(Mover::isTested).map(mover -> mover.moved(level));
    }
}
