package org.scrutin.analysis.claim;

import java.util.List;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleExtent;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.cycle.Mover;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Scope;

/** Which states moved in the last cycle, in a sentence each: since the cycle before, and since the first. */
final class MoverFinding {

    /** More states than this are counted and not named. */
    private static final int NAMED = 12;

    private final StudyResults results;

    MoverFinding(StudyResults results) {
        this.results = results;
    }

    /**
     * Writes the sentences.
     *
     * @param pairs those with movers that end with the last cycle, the newest step first
     * @param extents what each of their cycles holds, the one with fewer meetings of each pair
     */
    void write(ClaimSheet sheet, List<CyclePair> pairs, List<CycleExtent> extents) {
        for (int i = 0; i < pairs.size(); i++) {
            Claim claim = since(pairs.get(i), extents.get(i));
            if (i == 0) {
                sheet.add(Part.MOVERS, claim, Finding.Kind.MOVERS, claim.n());
            } else {
                sheet.add(Part.MOVERS, claim);
            }
        }
    }

    private Claim since(CyclePair pair, CycleExtent thinner) {
        double level = results.settings().level();
        List<Mover> all = MoverRows.of(results.movers(), pair, MoverRows.TOLD);
        List<Mover> together = MoverRows.on(all, Scope.ALL);
        long tested = together.stream().filter(Mover::isTested).count();
        long moved = together.stream().filter(mover -> mover.moved(level)).count();
        List<Mover> single = all.stream()
                .filter(mover -> !mover.topic().equals(Scope.ALL) && mover.moved(level))
                .toList();
        MoverRows rows = new MoverRows(pair, MoverRows.TOLD);
        Rows here = rows.on(Scope.ALL);
        Rows topics = rows.everyTopic().whereNoneOf("topic", List.of(Scope.ALL));
        Claim.Builder claim = MoverRows.cycles(
                        Claim.of("movers:since:" + pair.from() + ":" + pair.to(), "movers.since"), here)
                .form("together", tested == 0 ? "untested" : moved == 0 ? "none" : "some");
        if (tested == 0) {
            AnalysedRollCalls.extent(claim, results, thinner);
        } else {
            claim.count("tested", tested, here.whereFilled("moved").count())
                    .count("moved", moved, here.where("moved", true).count());
        }
        long states = single.stream().map(Mover::state).distinct().count();
        claim.form("single", states == 0 ? "none" : states > NAMED ? "many" : "some");
        if (states > 0) {
            double worst = single.stream()
                    .map(Mover::test)
                    .filter(Mover.Test.Run.class::isInstance)
                    .mapToDouble(test -> ((Mover.Test.Run) test).qValue())
                    .max()
                    .orElseThrow();
            claim.decimal("q", worst, topics.where("moved", true).most("q_value"));
            claim.count("states", states, topics.where("moved", true).distinct("state"));
        }
        if (states > 0 && states <= NAMED) {
            MoverRows.directions(claim, single, topics);
        }
        return claim.restingOn(together.size());
    }
}
