package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cycle.CycleExtent;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.cycle.Mover;
import org.scrutin.analysis.cycle.MoverMeasure;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Which states moved from cycle to cycle. Sentences speak of abstention: whether a state votes with the majority mostly follows from
 * it, and a change of coincidence can be the reference's own. The table has all.
 */
final class MoverClaims {

    /** States named with their numbers; the table has all. */
    private static final int NAMED = 6;

    /** Switches of one direction on one text are told from so many states on. */
    private static final int SEVERAL = 3;

    private final StudyResults results;
    private final double level;
    private final List<CyclePair> pairs;
    private final Map<String, CycleExtent> extents = new TreeMap<>(CodePointOrder.INSTANCE);

    MoverClaims(StudyResults results) {
        this.results = results;
        this.level = results.settings().level();
        StudyScopes scopes =
                new StudyScopes(results.data().matrix(), results.settings().cycles());
        this.pairs = CyclePair.of(scopes);
        CycleExtent.of(results.data().matrix(), scopes, results.settings().kinds())
                .forEach(extent -> extents.put(extent.cycle(), extent));
    }

    /** The newest step first, then what changed since the first cycle, then the older steps. */
    void write(ClaimSheet sheet) {
        if (results.movers().isEmpty()) {
            return;
        }
        List<CyclePair> told = newestFirst();
        List<CyclePair> ending =
                told.stream().filter(pair -> pair.to().equals(last())).toList();
        new MoverFinding(results)
                .write(sheet, ending, ending.stream().map(this::thinner).toList());
        told.forEach(pair -> pair(pair, sheet));
    }

    private List<CyclePair> newestFirst() {
        List<CyclePair> told = new ArrayList<>(pairs);
        Collections.reverse(told);
        told.removeIf(pair -> of(pair).isEmpty());
        told.sort(Comparator.comparing((CyclePair pair) -> !pair.to().equals(last()))
                .thenComparing(pair -> pair.to().equals(last()) && isSinceTheFirst(pair)));
        return told;
    }

    private String last() {
        List<ReviewCycle> cycles = results.settings().cycles();
        return cycles.get(cycles.size() - 1).id();
    }

    private boolean isSinceTheFirst(CyclePair pair) {
        List<ReviewCycle> cycles = results.settings().cycles();
        return cycles.size() > 2
                && pair.from().equals(cycles.get(0).id())
                && pair.to().equals(last());
    }

    private List<Mover> of(CyclePair pair) {
        return MoverRows.of(results.movers(), pair, MoverRows.TOLD);
    }

    private void pair(CyclePair pair, ClaimSheet sheet) {
        List<Mover> all = MoverRows.on(of(pair), Scope.ALL);
        List<Mover> tested = all.stream().filter(Mover::isTested).toList();
        List<Mover> moved = moved(all);
        MoverRows rows = new MoverRows(pair, MoverRows.TOLD);
        String outcome = tested.isEmpty() ? "untested" : moved.isEmpty() ? "none" : "some";
        Rows here = rows.on(Scope.ALL);
        Claim.Builder claim = MoverRows.cycles(Claim.of(id("movers", pair), "movers.pair"), here)
                .form("outcome", outcome)
                .count("states", all.size(), here.whereFilled("change").count());
        if (tested.isEmpty()) {
            AnalysedRollCalls.extent(claim, results, thinner(pair));
            claim.decimal(
                    "least",
                    all.stream()
                            .mapToDouble(mover -> mover.test().attainableP())
                            .min()
                            .orElseThrow(),
                    here.least("attainable_p"));
        } else {
            claim.count("tested", tested.size(), here.whereFilled("moved").count())
                    .count("moved", moved.size(), here.where("moved", true).count())
                    .count(
                            "less",
                            MoverRows.falling(moved).size(),
                            MoverRows.less(here).count())
                    .count(
                            "more",
                            MoverRows.rising(moved).size(),
                            MoverRows.more(here).count());
        }
        sheet.add(Part.MOVERS, claim.restingOn(all.size()));
        moved.stream()
                .sorted(Comparator.comparingDouble((Mover mover) -> -Math.abs(mover.change()))
                        .thenComparing(Mover::state))
                .limit(NAMED)
                .forEach(mover -> sheet.add(Part.MOVERS, state(mover, here.where("state", mover.state()))));
        topics(pair, sheet);
        coincidence(pair, sheet);
        apart(pair, sheet);
        if (tested.isEmpty() && !isSinceTheFirst(pair)) {
            switches(pair, sheet);
        }
    }

    /** The cycle of the two that has fewer meetings. */
    private CycleExtent thinner(CyclePair pair) {
        CycleExtent from = extents.get(pair.from());
        CycleExtent to = extents.get(pair.to());
        return from.meetings() < to.meetings() ? from : to;
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
        return claim.restingOn(mover.before().n() + mover.after().n());
    }

    /** Who moved on one topic alone, by topic. */
    private void topics(CyclePair pair, ClaimSheet sheet) {
        Map<String, List<Mover>> byTopic = new TreeMap<>(CodePointOrder.INSTANCE);
        of(pair).stream()
                .filter(mover -> !mover.topic().equals(Scope.ALL))
                .forEach(mover -> byTopic.computeIfAbsent(mover.topic(), topic -> new ArrayList<>())
                        .add(mover));
        byTopic.forEach((topic, all) -> {
            List<Mover> moved = moved(all);
            if (moved.isEmpty()) {
                return;
            }
            Rows here = new MoverRows(pair, MoverRows.TOLD).on(topic);
            Claim.Builder claim = Claim.of(id("movers:topic:" + topic, pair), "movers.topic")
                    .with("topic", new ClaimValue.Topic(topic), here.values("topic"))
                    .count(
                            "tested",
                            all.stream().filter(Mover::isTested).count(),
                            here.whereFilled("moved").count());
            MoverRows.directions(claim, moved, here);
            sheet.add(Part.MOVERS, claim.restingOn(moved.size()));
        });
    }

    /** States beside one reference, and those of them that moved. */
    private record Beside(MoverMeasure.CoincidenceWith measure, List<Mover> all, List<Mover> moved) {}

    /** The reference beside which most states moved: where it moved itself, that is what the others' numbers show. */
    private void coincidence(CyclePair pair, ClaimSheet sheet) {
        List<StateId> own = moved(MoverRows.on(of(pair), Scope.ALL)).stream()
                .map(Mover::state)
                .toList();
        results.settings().references().stream()
                .map(reference -> beside(pair, reference))
                .max(Comparator.comparingInt(beside -> beside.moved().size()))
                .filter(beside -> !beside.moved().isEmpty())
                .ifPresent(beside -> {
                    Reference reference = beside.measure().against();
                    Rows here = new MoverRows(pair, beside.measure()).on(Scope.ALL);
                    sheet.add(
                            Part.MOVERS,
                            Claim.of(id("movers:coincidence", pair), "movers.coincidence")
                                    .with("reference", new ClaimValue.Against(reference), here.values("reference"))
                                    .count(
                                            "tested",
                                            beside.all().stream()
                                                    .filter(Mover::isTested)
                                                    .count(),
                                            here.whereFilled("moved").count())
                                    .count(
                                            "closer",
                                            MoverRows.rising(beside.moved()).size(),
                                            MoverRows.more(here).count())
                                    .count(
                                            "further",
                                            MoverRows.falling(beside.moved()).size(),
                                            MoverRows.less(here).count())
                                    .form("own", own.stream().anyMatch(reference::is) ? "yes" : "no")
                                    .restingOn(beside.moved().size()));
                });
    }

    private Beside beside(CyclePair pair, Reference reference) {
        MoverMeasure.CoincidenceWith measure =
                new MoverMeasure.CoincidenceWith(reference, results.settings().coincidence());
        List<Mover> all = MoverRows.on(MoverRows.of(results.movers(), pair, measure), Scope.ALL);
        return new Beside(measure, all, moved(all));
    }

    private List<Mover> moved(List<Mover> movers) {
        return movers.stream().filter(mover -> mover.moved(level)).toList();
    }

    /** Newly voting and vanished states. */
    private void apart(CyclePair pair, ClaimSheet sheet) {
        List<StateId> newly = new ArrayList<>();
        List<StateId> gone = new ArrayList<>();
        results.cycles().oneSided().stream()
                .filter(state -> state.from().equals(pair.from()) && state.to().equals(pair.to()))
                .forEach(state -> (state.isNew() ? newly : gone).add(state.state()));
        if (newly.isEmpty() && gone.isEmpty()) {
            return;
        }
        Rows here = new MoverRows(pair, MoverRows.TOLD).on(Scope.ALL);
        Claim.Builder claim = MoverRows.cycles(Claim.of(id("movers:apart", pair), "movers.apart"), here);
        MoverRows.named(claim, "newly", newly, here.where("n_from", 0));
        MoverRows.named(claim, "gone", gone, here.where("n_to", 0));
        sheet.add(Part.MOVERS, claim.restingOn(newly.size() + gone.size()));
    }

    /** What there is to say of a cycle that can't be tested: who changed its vote on a text that returns. */
    private void switches(CyclePair pair, ClaimSheet sheet) {
        List<Switch> inCycle = results.switches().stream()
                .filter(change ->
                        pair.to().equals(results.outcome(change.rollCall()).cycle()))
                .toList();
        if (inCycle.isEmpty()) {
            return;
        }
        List<RollCallId> rollCalls = SwitchClaims.rollCalls(inCycle);
        Rows rows = Rows.of("switches").whereAnyOf("roll_call", rollCalls);
        Source cycle = Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls).values("cycle");
        sheet.add(
                Part.MOVERS,
                Claim.of(id("movers:switches", pair), "movers.switches")
                        .with("cycle", new ClaimValue.Cycle(pair.to()), cycle)
                        .count("switches", inCycle.size(), rows.count())
                        .count(
                                "states",
                                inCycle.stream().map(Switch::state).distinct().count(),
                                rows.distinct("state"))
                        .restingOn(inCycle.size()));
        SwitchClaims.alike(inCycle).stream()
                .filter(alike -> SwitchClaims.states(alike).size() >= SEVERAL)
                .sorted(Comparator.comparingInt(
                        (List<Switch> alike) -> -SwitchClaims.states(alike).size()))
                .forEach(alike -> sheet.add(Part.MOVERS, series(pair, alike)));
    }

    private static Claim series(CyclePair pair, List<Switch> alike) {
        Switch first = alike.get(0);
        Rows rows = SwitchClaims.alike(first, SwitchClaims.rollCalls(alike));
        String id = id("movers:switches:" + SwitchClaims.direction(first), pair);
        return SwitchClaims.tell(Claim.of(id, "movers.switches.series"), alike, rows)
                .restingOn(SwitchClaims.states(alike).size());
    }

    private static String id(String prefix, CyclePair pair) {
        return prefix + ":" + pair.from() + ":" + pair.to();
    }
}
