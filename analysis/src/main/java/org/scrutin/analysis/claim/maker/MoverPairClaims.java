package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
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
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** How often states abstain in one of two cycles and in the other: who moved, on all topics and on one, and who could not be tested. */
final class MoverPairClaims {

    /** States named with their numbers; the table has all. */
    private static final int NAMED = 6;

    private final StudyResults results;
    private final CyclePair pair;
    private final RivalDefinitions rivals;
    private final double level;
    private final List<Mover> movers;

    MoverPairClaims(StudyResults results, CyclePair pair, RivalDefinitions rivals) {
        this.results = results;
        this.pair = pair;
        this.rivals = rivals;
        this.level = results.settings().level();
        this.movers = MoverRows.of(results.movers(), pair, MoverRows.TOLD);
    }

    void write(ClaimSheet sheet, CycleExtent thinner) {
        List<Mover> all = MoverRows.on(movers, Scope.ALL);
        List<Mover> moved = MoverRows.moved(all, level);
        Rows here = new MoverRows(pair, MoverRows.TOLD).on(Scope.ALL);
        sheet.add(Part.MOVERS, together(all, here, thinner));
        moved.stream()
                .sorted(Comparator.comparingDouble((Mover mover) -> -Math.abs(mover.change()))
                        .thenComparing(Mover::state))
                .limit(NAMED)
                .forEach(mover -> sheet.add(Part.MOVERS, state(mover, here.where("state", mover.state()))));
        topics(sheet);
        apart(sheet);
    }

    private Claim together(List<Mover> all, Rows here, CycleExtent thinner) {
        MoverCounts counts = MoverCounts.of(all, level);
        String outcome = counts.tested() == 0 ? "untested" : counts.moved() == 0 ? "none" : "some";
        Claim.Builder claim = MoverRows.cycles(Claim.of(MoverRows.id("movers", pair), "movers.pair"), here)
                .form("outcome", outcome);
        MoverRows.counts(claim, counts, here);
        if (counts.tested() == 0) {
            AnalysedRollCalls.extent(claim, results, thinner);
        } else {
            List<Mover> moved = MoverRows.moved(all, level);
            claim.count(
                            "less",
                            MoverRows.falling(moved).size(),
                            MoverRows.less(here).count())
                    .count(
                            "more",
                            MoverRows.rising(moved).size(),
                            MoverRows.more(here).count());
            if (moved.isEmpty()) {
                rivals.tell(claim, new NobodyMoved(pair, Scope.ALL, new TestLevel(level).alpha()));
            }
        }
        return claim.restingOn(all.size());
    }

    private Claim state(Mover mover, Rows row) {
        Claim.Builder claim = Claim.of(
                        "movers:state:" + mover.from() + ":" + mover.to() + ":" + mover.state(), "movers.state")
                .states("state", List.of(mover.state()), row.values("state"))
                .form("direction", mover.change() < 0 ? "less" : "more")
                .decimal("from", mover.before().value(), row.least("from"))
                .count("nFrom", mover.before().n(), row.least("n_from"))
                .decimal("to", mover.after().value(), row.least("to"))
                .count("nTo", mover.after().n(), row.least("n_to"))
                .with("change", new ClaimValue.SignedDecimal(mover.change(), 2), row.least("change"));
        new IntervalArguments("Change", row.least("low"), row.least("high"))
                .tell(claim, mover.interval(), end -> new ClaimValue.SignedDecimal(end, 2));
        if (mover.test() instanceof Mover.Test.Run run) {
            claim.with("p", new ClaimValue.Chance(run.pValue()), row.least("p_value"))
                    .decimal("q", run.qValue(), row.least("q_value"));
        }
        return told(claim, List.of(mover))
                .restingOn(mover.before().n() + mover.after().n());
    }

    /** Who moved on one topic alone, by topic. */
    private void topics(ClaimSheet sheet) {
        Map<String, List<Mover>> byTopic = new TreeMap<>(CodePointOrder.INSTANCE);
        movers.stream()
                .filter(mover -> !mover.topic().equals(Scope.ALL))
                .forEach(mover -> byTopic.computeIfAbsent(mover.topic(), topic -> new ArrayList<>())
                        .add(mover));
        byTopic.forEach((topic, all) -> {
            List<Mover> moved = MoverRows.moved(all, level);
            if (!moved.isEmpty()) {
                sheet.add(Part.MOVERS, topic(topic, all, moved));
            }
        });
    }

    private Claim topic(String topic, List<Mover> all, List<Mover> moved) {
        Rows here = new MoverRows(pair, MoverRows.TOLD).on(topic);
        Claim.Builder claim = Claim.of(MoverRows.id("movers:topic:" + topic, pair), "movers.topic")
                .with("topic", new ClaimValue.Topic(topic), here.values("topic"));
        MoverRows.counts(claim, MoverCounts.of(all, level), here);
        MoverRows.directions(claim, moved, here);
        Rows told = here.where("moved", true);
        claim.with("p", new ClaimValue.Chance(largest(moved, Mover.Test.Run::pValue)), told.most("p_value"))
                .decimal("q", largest(moved, Mover.Test.Run::qValue), told.most("q_value"));
        return told(claim, moved).restingOn(moved.size());
    }

    private static double largest(List<Mover> moved, ToDoubleFunction<Mover.Test.Run> number) {
        return moved.stream()
                .map(mover -> (Mover.Test.Run) mover.test())
                .mapToDouble(number)
                .max()
                .orElseThrow();
    }

    private Claim.Builder told(Claim.Builder claim, List<Mover> moved) {
        return rivals.tell(claim, MoverRows.assertion(pair, moved, level));
    }

    /** Newly voting and vanished states. */
    private void apart(ClaimSheet sheet) {
        List<StateId> newly = new ArrayList<>();
        List<StateId> gone = new ArrayList<>();
        results.cycles().oneSided().stream()
                .filter(state -> state.from().equals(pair.from()) && state.to().equals(pair.to()))
                .forEach(state -> (state.isNew() ? newly : gone).add(state.state()));
        if (newly.isEmpty() && gone.isEmpty()) {
            return;
        }
        Rows here = new MoverRows(pair, MoverRows.TOLD).on(Scope.ALL);
        Claim.Builder claim = MoverRows.cycles(Claim.of(MoverRows.id("movers:apart", pair), "movers.apart"), here);
        MoverRows.named(claim, "newly", newly, here.where("n_from", 0));
        MoverRows.named(claim, "gone", gone, here.where("n_to", 0));
        sheet.add(Part.MOVERS, claim.restingOn(newly.size() + gone.size()));
    }
}
