package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.decision.BallotChange;
import org.scrutin.analysis.decision.FlipAnswer;
import org.scrutin.analysis.decision.GroupFlip;
import org.scrutin.analysis.decision.GroupSet;
import org.scrutin.analysis.decision.Passage;
import org.scrutin.analysis.decision.RuleOutcome;
import org.scrutin.analysis.decision.RuleOutcomes;
import org.scrutin.analysis.decision.StateFlip;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;

/**
 * How near the other result was: of each vote of a short record, of a long one the nearest vote. Where the rule is unknown the
 * sentence says what each of the supposed rules would give, and never which held.
 */
final class DecidingClaims {

    /** Sets of groups are named where there are up to so many of them. */
    private static final int NAMED = 4;

    /** One part in so many of the ballots for and against: from more on, no result was close. */
    private static final int FAR = 10;

    private final StudyResults results;

    DecidingClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        council(sheet);
        List<RuleOutcome> rows = results.deciding().outcomes();
        if (rows.isEmpty()) {
            return;
        }
        unknown(rows, sheet);
        unopposed(rows, sheet);
        Map<RollCallId, List<RuleOutcome>> byRollCall = new LinkedHashMap<>();
        results.outcomes().forEach(outcome -> byRollCall.put(outcome.rollCall().id(), List.of()));
        rows.stream()
                .filter(row -> row.claimed().isPresent())
                .forEach(row -> byRollCall.merge(
                        row.rollCall(),
                        List.of(row),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        byRollCall.values().removeIf(List::isEmpty);
        others(byRollCall.values().stream().flatMap(List::stream).toList(), open(rows), sheet);
        told(byRollCall).forEach(outcomes -> {
            turn(outcomes, sheet);
            groups(outcomes, sheet);
        });
    }

    /** Votes of a body whose rule is not looked at here. */
    private void council(ClaimSheet sheet) {
        List<RollCallId> council = results.outcomes().stream()
                .map(RollCallOutcome::rollCall)
                .filter(RuleOutcomes::hasOtherRule)
                .map(RollCall::id)
                .toList();
        if (!council.isEmpty()) {
            sheet.add(
                    Part.DECIDING,
                    Claim.of("deciding:council", "deciding.council")
                            .count(
                                    "council",
                                    council.size(),
                                    Rows.of("roll_calls")
                                            .whereAnyOf("roll_call", council)
                                            .count())
                            .form("others", council.size() == results.outcomes().size() ? "none" : "some")
                            .restingOn(council.size()));
        }
    }

    private List<List<RuleOutcome>> told(Map<RollCallId, List<RuleOutcome>> byRollCall) {
        Stream<List<RuleOutcome>> all = byRollCall.values().stream();
        return results.isShortRecord()
                ? all.toList()
                : all
                        .filter(outcomes -> sided(outcomes.get(0)).isPresent())
                        .min(Comparator.comparingInt((List<RuleOutcome> outcomes) -> sided(outcomes.get(0))
                                        .orElseThrow()
                                        .states()
                                        .orElseThrow())
                                .thenComparing(outcomes -> outcomes.get(0).rollCall()))
                        .stream()
                        .toList();
    }

    private void unknown(List<RuleOutcome> rows, ClaimSheet sheet) {
        long unknown = rows.stream()
                .filter(row -> row.basis() == RuleOutcome.Basis.SUPPOSED)
                .map(RuleOutcome::rollCall)
                .distinct()
                .count();
        if (unknown > 0) {
            sheet.add(
                    Part.DECIDING,
                    Claim.of("deciding:unknown", "deciding.unknown")
                            .count(
                                    "unknown",
                                    unknown,
                                    Rows.of("majorities")
                                            .where("basis", RuleOutcome.Basis.SUPPOSED.id())
                                            .distinct("roll_call"))
                            .form("known", unknown == results.outcomes().size() ? "none" : "some")
                            .count(
                                    "all",
                                    results.outcomes().size(),
                                    Rows.of("roll_calls").count())
                            .restingOn((int) unknown));
        }
    }

    private void unopposed(List<RuleOutcome> rows, ClaimSheet sheet) {
        List<RollCallId> unopposed = rows.stream()
                .filter(row ->
                        row.reason().filter(FlipAnswer.Reason.UNOPPOSED::equals).isPresent())
                .map(RuleOutcome::rollCall)
                .distinct()
                .toList();
        if (!unopposed.isEmpty()) {
            sheet.add(
                    Part.DECIDING,
                    Claim.of("deciding:unopposed", "deciding.unopposed")
                            .count(
                                    "unopposed",
                                    unopposed.size(),
                                    Rows.of("majorities")
                                            .where("reason", FlipAnswer.Reason.UNOPPOSED.id())
                                            .distinct("roll_call"))
                            .count(
                                    "all",
                                    results.outcomes().size(),
                                    Rows.of("roll_calls").count())
                            .restingOn(unopposed.size()));
        }
    }

    /** Votes with votes against of which nothing is claimed, since which tally was turned is open. */
    private static long open(List<RuleOutcome> rows) {
        return rows.stream()
                .filter(row -> row.reason()
                        .filter(FlipAnswer.Reason.TOTALS_DIFFER::equals)
                        .isPresent())
                .map(RuleOutcome::rollCall)
                .distinct()
                .count();
    }

    /** On how many votes those that took neither side could have turned the result, under any rule looked at. */
    private static void others(List<RuleOutcome> claimed, long open, ClaimSheet sheet) {
        if (claimed.isEmpty()) {
            return;
        }
        long votes = claimed.stream().map(RuleOutcome::rollCall).distinct().count();
        Claim.Builder claim = Claim.of("deciding:others", "deciding.others")
                .count("votes", votes, Rows.of("flips").distinct("roll_call"))
                .count(
                        "open",
                        open,
                        Rows.of("majorities")
                                .where("reason", FlipAnswer.Reason.TOTALS_DIFFER.id())
                                .distinct("roll_call"));
        couldTurn(claim, "abstain", claimed, List.of(BallotChange.ABSTAIN_TO_YES, BallotChange.ABSTAIN_TO_NO));
        couldTurn(claim, "absent", claimed, List.of(BallotChange.ABSENT_TO_YES, BallotChange.ABSENT_TO_NO));
        boolean supposed = claimed.stream().anyMatch(row -> row.basis() == RuleOutcome.Basis.SUPPOSED);
        sheet.add(
                Part.DECIDING,
                claim.form("basis", supposed ? "supposed" : "known").restingOn((int) votes));
    }

    private static void couldTurn(
            Claim.Builder claim, String name, List<RuleOutcome> claimed, List<BallotChange> changes) {
        long votes = claimed.stream()
                .filter(row -> row.claimed().orElseThrow().byStates().stream()
                        .anyMatch(flip ->
                                changes.contains(flip.change()) && flip.states().isPresent()))
                .map(RuleOutcome::rollCall)
                .distinct()
                .count();
        claim.count(
                name,
                votes,
                Rows.of("flips")
                        .whereAnyOf(
                                "change", changes.stream().map(BallotChange::id).toList())
                        .whereFilled("states")
                        .distinct("roll_call"));
    }

    /** How many of one side would have had to take the other; empty where all of them would not turn it. */
    private static Optional<StateFlip> sided(RuleOutcome outcome) {
        return outcome.claimed().stream()
                .flatMap(claimed -> claimed.byStates().stream())
                .filter(flip -> flip.change() == sideChange(outcome.passage()))
                .filter(flip -> flip.states().isPresent())
                .findFirst();
    }

    private static BallotChange sideChange(Passage passage) {
        return passage == Passage.CARRIED ? BallotChange.YES_TO_NO : BallotChange.NO_TO_YES;
    }

    /** One known rule, one supposed, or two supposed that agree or differ. */
    private static String rules(List<RuleOutcome> outcomes) {
        RuleOutcome first = outcomes.get(0);
        if (first.basis() == RuleOutcome.Basis.KNOWN) {
            return "known";
        }
        if (outcomes.size() == 1) {
            return first.rule() == MajorityRule.SIMPLE ? "simple" : "thirds";
        }
        return outcomes.stream().map(RuleOutcome::passage).distinct().count() == 1 ? "both" : "differ";
    }

    private void turn(List<RuleOutcome> outcomes, ClaimSheet sheet) {
        RuleOutcome first = outcomes.get(0);
        RollCallId id = first.rollCall();
        String rules = rules(outcomes);
        if (!rules.equals("differ")
                && outcomes.stream().anyMatch(outcome -> sided(outcome).isEmpty())) {
            return;
        }
        RollCallOutcome counted = results.outcome(id);
        Claim.Builder claim = Claim.of("deciding:turn:" + id, "deciding.turn")
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                .count("yes", counted.counted().yes(), Cell.at("roll_calls", counted.column("yes"), id))
                .count("no", counted.counted().no(), Cell.at("roll_calls", counted.column("no"), id))
                .form("passage", first.passage().id())
                .form(
                        "nearest",
                        results.isShortRecord()
                                ? "no"
                                : !rules.equals("differ") && isFar(outcomes, counted.counted()) ? "far" : "yes")
                .form("rules", rules);
        if (!rules.equals("differ")) {
            for (RuleOutcome outcome : outcomes) {
                StateFlip flip = sided(outcome).orElseThrow();
                claim.count(
                        name(outcome),
                        flip.states().orElseThrow(),
                        Cell.at(
                                "flips",
                                "states",
                                id,
                                outcome.rule().id(),
                                flip.change().id()));
            }
        }
        sheet.add(Part.DECIDING, claim.restingOn(counted.counted().cast()));
    }

    /** Whether more than a tenth of the ballots for and against would have had to take the other side, under every rule looked at. */
    private static boolean isFar(List<RuleOutcome> outcomes, ChoiceCounts counted) {
        return outcomes.stream()
                .allMatch(outcome -> sided(outcome)
                        .filter(flip -> flip.states().orElseThrow() * FAR > counted.yes() + counted.no())
                        .isPresent());
    }

    private static String name(RuleOutcome outcome) {
        if (outcome.basis() == RuleOutcome.Basis.KNOWN) {
            return "states";
        }
        return outcome.rule() == MajorityRule.SIMPLE ? "simple" : "thirds";
    }

    /** How few whole groups could have turned it by taking the other side. */
    private static void groups(List<RuleOutcome> outcomes, ClaimSheet sheet) {
        RuleOutcome first = outcomes.get(0);
        String rules = rules(outcomes);
        List<GroupFlip> flips = outcomes.stream()
                .flatMap(outcome -> outcome.claimed().orElseThrow().byGroups().stream()
                        .filter(flip -> flip.change() == sideChange(outcome.passage())))
                .filter(flip -> flip.groups().isPresent())
                .toList();
        if (rules.equals("differ") || flips.size() < outcomes.size()) {
            return;
        }
        RollCallId id = first.rollCall();
        Claim.Builder claim = Claim.of("deciding:groups:" + id, "deciding.groups")
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                .form("passage", first.passage().id())
                .form("rules", rules);
        for (int i = 0; i < outcomes.size(); i++) {
            GroupFlip flip = flips.get(i);
            RuleOutcome outcome = outcomes.get(i);
            String[] key = {id.value(), outcome.rule().id(), flip.change().id()};
            claim.count(name(outcome), flip.groups().orElseThrow(), Cell.at("group_flips", "groups", (Object[]) key));
            boolean named = flip.groups().getAsInt() == 1 && flip.sets() <= NAMED;
            claim.form(name(outcome) + "Named", !named ? "no" : flip.sets() == 1 ? "one" : "several");
            if (named) {
                List<GroupId> ids = flip.first().stream()
                        .map(GroupSet::groups)
                        .flatMap(List::stream)
                        .toList();
                claim.with(
                        name(outcome) + "Groups",
                        new ClaimValue.Groups(ids),
                        Cell.at("group_flips", "first_sets", (Object[]) key));
            }
        }
        sheet.add(Part.DECIDING, claim.restingOn(flips.get(0).sets()));
    }
}
