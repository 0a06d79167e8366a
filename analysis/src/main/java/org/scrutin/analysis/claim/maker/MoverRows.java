package org.scrutin.analysis.claim.maker;

import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverCounts;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.robustness.Moved;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.StateId;

/**
 * The rows of table {@code movers} that a sentence counts: those of one pair of cycles by one measure.
 *
 * @param pair the cycles
 * @param measure what is measured
 */
record MoverRows(CyclePair pair, MoverMeasure measure) {

    /** What sentences on states that moved speak of. */
    static final MoverMeasure TOLD = new MoverMeasure.AbstentionRate();

    /** Those of one topic, or of all together. */
    Rows on(String topic) {
        return everyTopic().where("topic", topic);
    }

    /** Those of every topic, and of all together. */
    Rows everyTopic() {
        return Rows.of("movers")
                .where("cycle_from", pair.from())
                .where("cycle_to", pair.to())
                .where("measure", measure.id())
                .where("reference", measure.reference());
    }

    /** Of rows those that moved downwards. */
    static Rows less(Rows rows) {
        return rows.where("moved", true).whereBelow("change", 0);
    }

    /** Of rows those that moved upwards. */
    static Rows more(Rows rows) {
        return rows.where("moved", true).whereAbove("change", 0);
    }

    /** The id of a sentence on a pair of cycles. */
    static String id(String prefix, CyclePair pair) {
        return prefix + ":" + pair.from() + ":" + pair.to();
    }

    /** Adds what became of the states of a family: {@code states}, {@code tested}, {@code moved}, and who was not tested and why. */
    static Claim.Builder counts(Claim.Builder claim, MoverCounts counts, Rows rows) {
        return claim.count(
                        "states", counts.compared(), rows.whereFilled("change").count())
                .count("tested", counts.tested(), rows.whereFilled("moved").count())
                .count("moved", counts.moved(), rows.where("moved", true).count())
                .count(
                        "alike",
                        counts.alike(),
                        notTested(rows, Mover.Test.Reason.ALIKE).count())
                .count(
                        "few",
                        counts.fewMeetings(),
                        notTested(rows, Mover.Test.Reason.LEAST_P).count())
                .count(
                        "unlike",
                        counts.unlikeMeetings(),
                        notTested(rows, Mover.Test.Reason.UNLIKE_MEETINGS).count())
                .count(
                        "many",
                        counts.manyStates(),
                        notTested(rows, Mover.Test.Reason.LEAST_Q).count());
    }

    /** Of rows those that were not tested for one of some reasons. */
    static Rows notTested(Rows rows, Mover.Test.Reason... reasons) {
        return rows.whereAnyOf(
                "not_tested", Stream.of(reasons).map(Mover.Test.Reason::id).toList());
    }

    /** Names the cycles of rows. */
    static Claim.Builder cycles(Claim.Builder claim, Rows rows) {
        return claim.with("cycleFrom", cycle(rows, "cycle_from"), rows.values("cycle_from"))
                .with("cycleTo", cycle(rows, "cycle_to"), rows.values("cycle_to"));
    }

    private static ClaimValue cycle(Rows rows, String column) {
        return rows.conditions().stream()
                .filter(condition -> condition.column().equals(column))
                .<ClaimValue>map(
                        condition -> new ClaimValue.Cycle(condition.values().get(0)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Names who moved downwards and who upwards: {@code lessStates}, {@code moreStates}, each with its count and the form whether
     * there are some.
     *
     * @param moved states that moved, one maybe on several topics
     * @param rows the rows they stand in, with others
     */
    static void directions(Claim.Builder claim, List<Mover> moved, Rows rows) {
        named(claim, "less", states(falling(moved)), less(rows));
        named(claim, "more", states(rising(moved)), more(rows));
    }

    /** Of movers those whose change is told from chance at the level. */
    static List<Mover> moved(List<Mover> movers, double level) {
        return movers.stream().filter(mover -> mover.moved(level)).toList();
    }

    /** What sentences on some that moved assert. */
    static Moved assertion(CyclePair pair, List<Mover> moved, double level) {
        return new Moved(pair, moved.stream().map(Moved.Move::of).toList(), new TestLevel(level).alpha());
    }

    /** Of movers those whose value is lower in the later cycle. */
    static List<Mover> falling(List<Mover> movers) {
        return movers.stream().filter(mover -> mover.change() < 0).toList();
    }

    /** Of movers those whose value is higher in the later cycle. */
    static List<Mover> rising(List<Mover> movers) {
        return movers.stream().filter(mover -> mover.change() > 0).toList();
    }

    /** Names states, with their count and the form whether there are some. */
    static void named(Claim.Builder claim, String which, List<StateId> states, Rows rows) {
        claim.form(which, states.isEmpty() ? "none" : "some");
        if (!states.isEmpty()) {
            claim.count(which + "Count", states.size(), rows.distinct("state"))
                    .states(which + "States", states, rows.values("state"));
        }
    }

    private static List<StateId> states(List<Mover> movers) {
        return movers.stream().map(Mover::state).distinct().sorted().toList();
    }

    /** Of movers those of a pair by a measure. */
    static List<Mover> of(List<Mover> movers, CyclePair pair, MoverMeasure measure) {
        return movers.stream()
                .filter(mover -> mover.measure().equals(measure)
                        && mover.from().equals(pair.from())
                        && mover.to().equals(pair.to()))
                .toList();
    }

    /** Of movers those on one topic. */
    static List<Mover> on(List<Mover> movers, String topic) {
        return movers.stream().filter(mover -> mover.topic().equals(topic)).toList();
    }
}
