package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleExtent;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverCounts;
import org.scrutin.analysis.robustness.NobodyMoved;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.Scope;

/** Which states moved in the last cycle, in a passage each: since the cycle before, and since the first. */
final class MoverFinding {

    /** More states than this are counted and not named. */
    private static final int NAMED = 12;

    private final StudyResults results;
    private final RivalDefinitions rivals;
    private final double level;

    MoverFinding(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        this.level = results.settings().level();
    }

    /**
     * A pair of cycles that ends with the last.
     *
     * @param pair which two
     * @param thinner what the one of the two with fewer meetings holds
     * @param first whether it begins with the first cycle and others lie between
     */
    record Ending(CyclePair pair, CycleExtent thinner, boolean first) {}

    /** Writes the passages, the newest step first. */
    void write(ClaimSheet sheet, List<Ending> endings) {
        for (int i = 0; i < endings.size(); i++) {
            Claim claim = since(endings.get(i));
            if (i == 0) {
                sheet.add(Part.MOVERS, claim, Finding.Kind.MOVERS, claim.n());
            } else {
                sheet.add(Part.MOVERS, claim);
            }
        }
    }

    private Claim since(Ending ending) {
        CyclePair pair = ending.pair();
        List<Mover> all = MoverRows.of(results.movers(), pair, MoverRows.TOLD);
        List<Mover> together = MoverRows.on(all, Scope.ALL);
        MoverCounts counts = MoverCounts.of(together, level);
        MoverRows rows = new MoverRows(pair, MoverRows.TOLD);
        Rows here = rows.on(Scope.ALL);
        Claim.Builder claim = MoverRows.cycles(Claim.of(MoverRows.id("movers:since", pair), "movers.since"), here)
                .form("together", counts.tested() == 0 ? "untested" : counts.moved() == 0 ? "none" : "some");
        MoverRows.counts(claim, counts, here)
                .count(
                        "open",
                        counts.open(),
                        MoverRows.notTested(
                                        here,
                                        Mover.Test.Reason.LEAST_P,
                                        Mover.Test.Reason.UNLIKE_MEETINGS,
                                        Mover.Test.Reason.LEAST_Q)
                                .count());
        AnalysedRollCalls.extent(claim, results, ending.thinner());
        single(claim, all, rows);
        new MoverSwitchClaims(results, pair).turned(claim, ending.first() ? "ends" : "step");
        return told(claim, pair, all).restingOn(together.size());
    }

    /** What single topics say. */
    private void single(Claim.Builder claim, List<Mover> all, MoverRows rows) {
        List<Mover> single =
                all.stream().filter(mover -> !mover.topic().equals(Scope.ALL)).toList();
        List<Mover> moved = MoverRows.moved(single, level);
        Rows topics = rows.everyTopic().whereNoneOf("topic", List.of(Scope.ALL));
        Rows told = topics.where("moved", true);
        MoverCounts counts = MoverCounts.of(single, level);
        long states = moved.stream().map(Mover::state).distinct().count();
        claim.count("singleTested", counts.tested(), topics.whereFilled("moved").count())
                .count("singleMoved", moved.size(), told.count())
                .form(
                        "single",
                        counts.tested() == 0
                                ? "untested"
                                : moved.isEmpty()
                                        ? "none"
                                        : isToldOneByOne(moved) ? "each" : states > NAMED ? "many" : "some");
        if (moved.isEmpty()) {
            return;
        }
        List<Mover.Test.Run> runs =
                moved.stream().map(mover -> (Mover.Test.Run) mover.test()).toList();
        int least = runs.stream().mapToInt(Mover.Test.Run::family).min().orElseThrow();
        int most = runs.stream().mapToInt(Mover.Test.Run::family).max().orElseThrow();
        claim.count("singleStates", states, told.distinct("state"))
                .decimal(
                        "q",
                        runs.stream().mapToDouble(Mover.Test.Run::qValue).max().orElseThrow(),
                        told.most("q_value"))
                .form("family", most == 1 ? "alone" : least == most ? "same" : "range")
                .count("familyLeast", least, told.least("family"))
                .count("familyMost", most, told.most("family"));
        if (isToldOneByOne(moved)) {
            new AlikeMoves(results, rows).tell(claim, AlikeMoves.of(moved));
        }
        if (states <= NAMED) {
            MoverRows.directions(claim, moved, topics);
        }
    }

    private static boolean isToldOneByOne(List<Mover> moved) {
        return moved.stream().map(Mover::state).distinct().count() <= NAMED
                && AlikeMoves.of(moved).size() <= AlikeMoves.TOLD;
    }

    private Claim.Builder told(Claim.Builder claim, CyclePair pair, List<Mover> all) {
        List<Mover> moved = MoverRows.moved(all, level);
        if (!moved.isEmpty()) {
            return rivals.tell(claim, MoverRows.assertion(pair, moved, level));
        }
        boolean tested = MoverRows.on(all, Scope.ALL).stream().anyMatch(Mover::isTested);
        return tested ? rivals.tell(claim, new NobodyMoved(pair, Scope.ALL, new TestLevel(level).alpha())) : claim;
    }
}
