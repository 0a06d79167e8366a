package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rounding;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.CycleExtent;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.robustness.UnityChange;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** What changed between review cycles, where the change comes from, and what no longer comes to a vote. */
final class CycleClaims {

    /** Of more ways in which members of a group changed a vote in a cycle, those of most members are told; the table has all. */
    private static final int TOLD_SWITCHES = 40;

    /** Steps between cycles of the past are told from here on; the table has them all. */
    private static final double TOLD_OF_THE_PAST = 0.03;

    /** A smaller change from or to a cycle of few meetings is none for the first page: one more meeting moves a mean as much. */
    private static final double LEAST_OF_FEW_MEETINGS = 0.05;

    /** Of more cycles of few meetings one sentence tells which they are: a study of a cycle a year may have no other. */
    private static final int TOLD_THIN = 3;

    private static final List<Decision.Mode> WITHOUT_A_VOTE =
            List.of(Decision.Mode.WITHOUT_A_VOTE, Decision.Mode.CONSENSUS);

    private final StudyResults results;
    private final LowConfidence lowConfidence;
    private final RivalDefinitions rivals;
    private final List<CycleExtent> extents;

    CycleClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        this.lowConfidence = new LowConfidence(results);
        this.extents = CycleExtent.of(
                results.data().matrix(),
                new StudyScopes(results.data().matrix(), results.settings().cycles()),
                results.settings().kinds());
    }

    void write(ClaimSheet sheet) {
        List<ReviewCycle> cycles = results.settings().cycles();
        if (cycles.size() < 2) {
            return;
        }
        List<CycleExtent> thin = extents.stream().filter(CycleExtent::isThin).toList();
        if (thin.size() > TOLD_THIN) {
            manyThin(thin, sheet);
        } else {
            thin.forEach(extent -> thin(extent, sheet));
        }
        String first = cycles.get(0).id();
        String last = cycles.get(cycles.size() - 1).id();
        String beforeLast = cycles.get(cycles.size() - 2).id();
        List<CycleChange> changes = results.changes().stream()
                .filter(change -> change.measure() == CohesionIndex.AGREEMENT_INDEX)
                .toList();
        Map<GroupId, List<CycleChange>> byGroup = new LinkedHashMap<>();
        results.data()
                .roster()
                .groups()
                .forEach(group -> byGroup.put(
                        group.id(),
                        changes.stream()
                                .filter(change -> change.group().equals(group.id()))
                                .toList()));
        byGroup.forEach((group, own) -> {
            own.stream()
                    .filter(change -> change.method() == CycleChange.Method.CHAINED
                            && change.from().equals(first)
                            && change.to().equals(last))
                    .forEach(change -> change(change, Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, sheet));
            for (int i = 1; i < cycles.size(); i++) {
                step(own, cycles.get(i - 1).id(), cycles.get(i).id())
                        .filter(change -> !change.from().equals(beforeLast))
                        .ifPresent(change -> step(change, sheet));
            }
            step(own, beforeLast, last)
                    .ifPresent(change -> change(change, Finding.Kind.CHANGE_SINCE_THE_LAST_CYCLE, sheet));
            // What everybody switches is told elsewhere.
            if (!results.data().roster().isElectorate(group)) {
                switchers(group, last, sheet);
            }
        });
        silence(sheet);
    }

    private static Optional<CycleChange> step(List<CycleChange> changes, String from, String to) {
        return changes.stream()
                .filter(change -> change.method() == CycleChange.Method.DIRECT
                        && change.from().equals(from)
                        && change.to().equals(to))
                .findFirst();
    }

    private void step(CycleChange change, ClaimSheet sheet) {
        if (Math.abs(change.parts().total()) >= TOLD_OF_THE_PAST) {
            sheet.add(Part.CYCLES, changeClaim(change));
            topic(change, sheet);
        }
    }

    private void change(CycleChange change, Finding.Kind kind, ClaimSheet sheet) {
        double size = Math.abs(change.parts().total());
        if (size < ChangeCells.TOLD) {
            return;
        }
        boolean thin = CycleExtent.isThin(mean(change, change.from()).blocks())
                || CycleExtent.isThin(mean(change, change.to()).blocks());
        if (thin && size < LEAST_OF_FEW_MEETINGS) {
            sheet.add(Part.CYCLES, changeClaim(change));
        } else {
            sheet.add(Part.CYCLES, changeClaim(change), kind, size);
        }
        topic(change, sheet);
    }

    /** What a cycle of few meetings holds. */
    private void thin(CycleExtent extent, ClaimSheet sheet) {
        Rows rows = AnalysedRollCalls.of(results, extent.cycle());
        Claim.Builder claim = Claim.of("cycle:thin:" + extent.cycle(), "cycle.thin")
                .with("cycle", new ClaimValue.Cycle(extent.cycle()), rows.values("cycle"))
                .count("rollCalls", extent.rollCalls(), rows.count())
                .with("kinds", AnalysedRollCalls.kinds(results, extent.cycle()), rows.values("kind"))
                .count("meetings", extent.meetings(), AnalysedRollCalls.meetings(results, extent.cycle()));
        sheet.add(Part.CYCLES, claim.restingOn(extent.rollCalls()));
    }

    /** Which cycles hold few meetings, where they are many. */
    private void manyThin(List<CycleExtent> thin, ClaimSheet sheet) {
        List<String> cycles = thin.stream().map(CycleExtent::cycle).toList();
        Rows all = AnalysedRollCalls.of(results);
        Rows rows = all.whereAnyOf("cycle", cycles);
        sheet.add(
                Part.CYCLES,
                Claim.of("cycle:thin", "cycle.thin.many")
                        .count("count", cycles.size(), rows.distinct("cycle"))
                        .count("of", extents.size(), all.distinct("cycle"))
                        .with("cycles", new ClaimValue.Cycles(cycles), rows.values("cycle"))
                        .restingOn(
                                thin.stream().mapToInt(CycleExtent::rollCalls).sum()));
    }

    /** Says with a cycle's name what it holds, where that is little: {@code callsFrom}, {@code meetingsFrom}. */
    private void extent(Claim.Builder claim, String which, CohesionMean mean) {
        boolean thin = CycleExtent.isThin(mean.blocks());
        claim.form("thin" + which, thin ? "yes" : "no");
        if (thin) {
            Object[] key = key(mean);
            claim.count("calls" + which, mean.rollCalls(), Cell.at("cohesion_summary", "roll_calls", key))
                    .count("meetings" + which, mean.blocks(), Cell.at("cohesion_summary", "blocks", key));
        }
    }

    private static void interval(Claim.Builder claim, String which, CohesionMean mean) {
        IntervalArguments.ofSummary(which, key(mean))
                .tell(claim, mean.interval(), end -> new ClaimValue.Decimal(end, 2));
    }

    private static Object[] key(CohesionMean mean) {
        return new Object[] {
            mean.scope().cycle(),
            mean.scope().topic(),
            mean.selection().id(),
            mean.group(),
            mean.measure().id()
        };
    }

    /** The mean that a change begins or ends with. */
    private CohesionMean mean(CycleChange change, String cycle) {
        return results.mean(new Scope(cycle, Scope.ALL), CohesionMean.Selection.ALL, change.group(), change.measure())
                .orElseThrow();
    }

    /** The analysed roll calls of all cycles that a change spans. */
    private List<RollCallId> spanned(CycleChange change) {
        List<String> ids =
                results.settings().cycles().stream().map(ReviewCycle::id).toList();
        List<String> spanned = ids.subList(ids.indexOf(change.from()), ids.indexOf(change.to()) + 1);
        return results.analysed().stream()
                .filter(outcome -> spanned.contains(outcome.cycle()))
                .map(outcome -> outcome.rollCall().id())
                .toList();
    }

    private Claim changeClaim(CycleChange change) {
        ChangeCells cells = new ChangeCells(change);
        Claim.Builder claim = Claim.of(new ChangeCells(change).id("change"), "change.total")
                .with(
                        "kinds",
                        AnalysedRollCalls.kinds(results, Scope.ALL),
                        AnalysedRollCalls.of(results).values("kind"))
                .with("group", new ClaimValue.Group(change.group()), cells.at("group"));
        extent(claim, "From", mean(change, change.from()));
        extent(claim, "To", mean(change, change.to()));
        int decimals = cells.decimalsBesideMeans();
        claim.with("from", new ClaimValue.Decimal(change.fromMean(), decimals), cells.at("from"))
                .with("cycleFrom", new ClaimValue.Cycle(change.from()), cells.at("cycle_from"))
                .with("to", new ClaimValue.Decimal(change.toMean(), decimals), cells.at("to"))
                .with("cycleTo", new ClaimValue.Cycle(change.to()), cells.at("cycle_to"));
        cells.tell(claim, decimals).form("parts", addUpAsPrinted(change.parts(), decimals) ? "exact" : "rounded");
        interval(claim, "From", mean(change, change.from()));
        interval(claim, "To", mean(change, change.to()));
        new IntervalArguments("Total", cells.at("total_low"), cells.at("total_high"))
                .tell(claim, change.intervals().total(), ChangeCells::signed);
        lowConfidence.tell(claim, change.group(), spanned(change));
        return rivals.tell(claim, UnityChange.of(change)).restingOn(change.common());
    }

    private static boolean addUpAsPrinted(CycleChange.Parts parts, int decimals) {
        return Rounding.addUp(List.of(parts.agenda(), parts.behaviour(), parts.membership()), parts.total(), decimals);
    }

    private static void topic(CycleChange change, ClaimSheet sheet) {
        Optional<CycleChange.TopicChange> most = change.topics().stream()
                .max(Comparator.comparingDouble((CycleChange.TopicChange t) -> Math.abs(t.agenda() + t.behaviour()))
                        .thenComparing(CycleChange.TopicChange::topic, Comparator.reverseOrder()));
        most.filter(topic -> Math.abs(topic.agenda() + topic.behaviour()) >= ChangeCells.TOLD)
                .ifPresent(topic -> {
                    Object[] key = {
                        change.from(),
                        change.to(),
                        change.group(),
                        change.measure().id(),
                        topic.topic()
                    };
                    String voted = topic.from().isEmpty() ? "new" : topic.to().isEmpty() ? "gone" : "both";
                    sheet.add(
                            Part.CYCLES,
                            Claim.of(new ChangeCells(change).id("change:topic"), "change.topic")
                                    .with(
                                            "topic",
                                            new ClaimValue.Topic(topic.topic()),
                                            Cell.at("cycle_change_topics", "topic", key))
                                    .with(
                                            "agenda",
                                            ChangeCells.signed(topic.agenda()),
                                            Cell.at("cycle_change_topics", "agenda", key))
                                    .with(
                                            "behaviour",
                                            ChangeCells.signed(topic.behaviour()),
                                            Cell.at("cycle_change_topics", "behaviour", key))
                                    .with(
                                            "cycleTo",
                                            new ClaimValue.Cycle(change.to()),
                                            Cell.at("cycle_change_topics", "cycle_to", key))
                                    .form("voted", voted)
                                    .restingOn(change.common()));
                });
    }

    private void switchers(GroupId group, String cycle, ClaimSheet sheet) {
        Map<String, List<Switch>> bySeries = new TreeMap<>();
        for (Switch change : results.switches()) {
            RollCallOutcome outcome = results.outcome(change.rollCall());
            NavigableSet<StateId> members =
                    results.data().roster().members(group, outcome.rollCall().date());
            if (outcome.cycle().equals(cycle) && members.contains(change.state())) {
                bySeries.computeIfAbsent(SwitchClaims.direction(change), key -> new ArrayList<>())
                        .add(change);
            }
        }
        Set<String> told = bySeries.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt((List<Switch> alike) -> -alike.size())))
                .limit(TOLD_SWITCHES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        bySeries.keySet().retainAll(told);
        bySeries.forEach((key, switches) -> {
            List<RollCallId> rollCalls = SwitchClaims.rollCalls(switches);
            List<StateId> states = SwitchClaims.states(switches);
            Rows rows = SwitchClaims.alike(switches.get(0), rollCalls).whereAnyOf("state", states);
            Claim.Builder claim = Claim.of("change:switchers:" + group + ":" + key, "change.switchers")
                    .with(
                            "group",
                            new ClaimValue.Group(group),
                            Rows.of("memberships_used")
                                    .where("group", group)
                                    .whereAnyOf("state", states)
                                    .values("group"))
                    .with(
                            "cycle",
                            new ClaimValue.Cycle(cycle),
                            Rows.of("roll_calls")
                                    .whereAnyOf("roll_call", rollCalls)
                                    .values("cycle"));
            years(claim, rollCalls);
            RollCallId last = rollCalls.stream().max(results.oldestFirst()).orElseThrow();
            claim.count(
                    "members",
                    results.data()
                            .roster()
                            .members(group, results.outcome(last).rollCall().date())
                            .size(),
                    Cell.at("cohesion", "members", last, group));
            sheet.add(Part.CYCLES, SwitchClaims.tell(claim, switches, rows).restingOn(states.size()));
        });
    }

    /** Adds the years of some roll calls: {@code years}, {@code yearFrom}, {@code yearTo}. */
    private void years(Claim.Builder claim, List<RollCallId> rollCalls) {
        List<Integer> years = rollCalls.stream()
                .map(rollCall -> SwitchClaims.year(results, rollCall))
                .sorted()
                .toList();
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        Rows rows = Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls);
        claim.form("years", first == last ? "one" : "several")
                .with("yearFrom", new ClaimValue.Year(first), rows.firstYear("date"))
                .with("yearTo", new ClaimValue.Year(last), rows.lastYear("date"));
    }

    private void silence(ClaimSheet sheet) {
        Map<String, Integer> passed = new TreeMap<>();
        Map<String, Integer> firstYear = new TreeMap<>();
        for (Decision decision : results.data().decisions()) {
            if (decision.mode().filter(WITHOUT_A_VOTE::contains).isPresent()
                    && !decision.topic().isEmpty()) {
                passed.merge(decision.topic(), 1, Integer::sum);
                decision.date().ifPresent(day -> firstYear.merge(decision.topic(), day.getYear(), Math::min));
            }
        }
        passed.forEach((topic, count) -> {
            Optional<Integer> lastVote = results.outcomes().stream()
                    .map(outcome -> outcome.rollCall())
                    .filter(rollCall -> rollCall.kind() == RollCallKind.WHOLE
                            && rollCall.topic().equals(topic))
                    .map(rollCall -> rollCall.date().getYear())
                    .max(Comparator.naturalOrder());
            if (lastVote.isPresent() && firstYear.containsKey(topic) && lastVote.get() < firstYear.get(topic)) {
                Rows rows = Rows.of("decisions")
                        .where("topic", topic)
                        .whereAnyOf(
                                "mode",
                                WITHOUT_A_VOTE.stream().map(Decision.Mode::id).toList());
                sheet.add(
                        Part.CYCLES,
                        Claim.of("silence:" + topic, "silence.topic")
                                .with("topic", new ClaimValue.Topic(topic), rows.values("topic"))
                                .count("count", count, rows.count())
                                .with("firstYear", new ClaimValue.Year(firstYear.get(topic)), rows.firstYear("date"))
                                .with(
                                        "lastVote",
                                        new ClaimValue.Year(lastVote.get()),
                                        Rows.of("roll_calls")
                                                .where("topic", topic)
                                                .where("kind", RollCallKind.WHOLE.id())
                                                .lastYear("date"))
                                .restingOn(count),
                        Finding.Kind.SILENCE,
                        count);
            }
        });
    }
}
