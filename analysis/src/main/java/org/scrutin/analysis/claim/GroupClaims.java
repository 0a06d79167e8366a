package org.scrutin.analysis.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Groups that voted as one although chance alone rarely would, and groups that split, with the smaller side named. */
final class GroupClaims {

    /** A group of up to this many voters has each of its sides named. */
    private static final int NAMED_WHOLE = 6;

    private final StudyResults results;
    private final double significance;

    GroupClaims(StudyResults results) {
        this.results = results;
        this.significance = 1 - results.settings().level();
    }

    void write(ClaimSheet sheet) {
        Set<RollCallId> shown = shownRollCalls();
        Map<GroupId, List<GroupCohesion>> byGroup = new LinkedHashMap<>();
        results.data().roster().groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        for (GroupCohesion row : results.cohesion()) {
            if (shown.contains(row.rollCall()) && !wholeRoom(row)) {
                byGroup.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row);
            }
        }
        Map<RollCallId, Integer> order = new TreeMap<>();
        results.outcomes().forEach(o -> order.put(o.rollCall().id(), order.size()));
        byGroup.values().forEach(rows -> rows.sort(Comparator.comparing(row -> order.get(row.rollCall()))));
        byGroup.forEach((group, rows) -> united(group, rows, sheet));
        byGroup.forEach((group, rows) -> rows.forEach(row -> split(row, sheet)));
        byGroup.forEach((group, rows) -> lowConfidence(group, rows, sheet));
    }

    /** All roll calls of a short record; of a long one, the analysed roll calls of its last day. */
    private Set<RollCallId> shownRollCalls() {
        List<RollCall> analysed = results.outcomes().stream()
                .map(RollCallOutcome::rollCall)
                .filter(rollCall -> results.settings().kinds().contains(rollCall.kind()))
                .toList();
        Optional<LocalDate> last = analysed.stream().map(RollCall::date).max(Comparator.naturalOrder());
        return analysed.stream()
                .filter(rollCall -> analysed.size() <= StudyResults.SHORT_RECORD
                        || rollCall.date().equals(last.orElseThrow()))
                .map(RollCall::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean wholeRoom(GroupCohesion row) {
        return results.data()
                .matrix()
                .position(row.rollCall())
                .map(position -> results.data()
                        .matrix()
                        .room(position)
                        .equals(row.tally().cast()))
                .orElse(true);
    }

    private void united(GroupId group, List<GroupCohesion> rows, ClaimSheet sheet) {
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            List<GroupCohesion> alike = rows.stream()
                    .filter(row ->
                            row.tally().cast().unanimous() && row.tally().cast().of(choice) > 0)
                    .filter(row -> row.chance().pValue().orElse(1) <= significance)
                    .toList();
            if (alike.isEmpty()) {
                continue;
            }
            GroupCohesion weakest = alike.stream()
                    .max(Comparator.comparingDouble(row -> row.chance().pValue().orElse(1)))
                    .orElseThrow();
            GroupCohesion smallest = alike.stream()
                    .min(Comparator.comparingInt(row -> row.tally().cast().cast()))
                    .orElseThrow();
            int fewest = smallest.tally().cast().cast();
            Cell[] rowsCells = alike.stream()
                    .map(row -> Cell.at("cohesion", "agreement_index", row.rollCall(), group))
                    .toArray(Cell[]::new);
            double p = weakest.chance().pValue().orElseThrow();
            sheet.add(
                    Part.GROUPS,
                    Claim.of("cohesion:united:" + group + ":" + choice.letter(), "cohesion.united")
                            .with("group", new ClaimValue.Group(group), rowsCells)
                            .form("choice", String.valueOf(choice.letter()))
                            .with(
                                    "rollCalls",
                                    new ClaimValue.RollCalls(alike.stream()
                                            .map(GroupCohesion::rollCall)
                                            .toList()),
                                    rowsCells)
                            .form("roll", alike.size() == 1 ? "one" : "several")
                            .count("cast", fewest, Cell.at("cohesion", "cast", smallest.rollCall(), group))
                            .with(
                                    "chance",
                                    new ClaimValue.Chance(p),
                                    Cell.at("cohesion", "p_value", weakest.rollCall(), group))
                            .restingOn(fewest),
                    Finding.Kind.UNITED_GROUP,
                    alike.size() - p);
        }
    }

    private void split(GroupCohesion row, ClaimSheet sheet) {
        ChoiceCounts cast = row.tally().cast();
        if (cast.cast() < 2 || cast.unanimous()) {
            return;
        }
        RollCallId id = row.rollCall();
        GroupId group = row.group();
        boolean small = cast.cast() <= NAMED_WHOLE;
        Claim.Builder claim = Claim.of(
                        "cohesion:split:" + id + ":" + group, small ? "cohesion.sides" : "cohesion.split")
                .with("group", new ClaimValue.Group(group), Cell.at("cohesion", "group", id, group))
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("cohesion", "roll_call", id, group))
                .count("yes", cast.yes(), Cell.at("cohesion", "yes", id, group))
                .count("no", cast.no(), Cell.at("cohesion", "no", id, group))
                .count("abstain", cast.abstain(), Cell.at("cohesion", "abstain", id, group))
                .decimal(
                        "index", row.agreementIndex().orElseThrow(), Cell.at("cohesion", "agreement_index", id, group));
        Optional<Choice> plurality = cast.pluralityChoice();
        List<ClaimValue.Side> sides = new ArrayList<>();
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN)) {
            boolean named = small || plurality.filter(p -> p != choice).isPresent();
            if (named && cast.of(choice) > 0) {
                sides.add(new ClaimValue.Side(choice, voters(row, choice)));
            }
        }
        claim.with(
                "sides",
                new ClaimValue.Sides(sides),
                sides.stream()
                        .flatMap(side -> side.states().stream())
                        .map(state -> Cell.at("ballots", "choice", id, state))
                        .toArray(Cell[]::new));
        int smaller = cast.cast() - cast.plurality();
        claim.form("plurality", plurality.map(p -> String.valueOf(p.letter())).orElse("tie"));
        sheet.add(
                Part.GROUPS,
                claim.restingOn(cast.cast()),
                small ? Finding.Kind.DIVIDED_GREAT_POWERS : Finding.Kind.SPLIT_GROUP,
                small ? dividedStrength(cast) : smaller);
    }

    /** Three sides before two, then how many ballots are off the plurality. */
    private static double dividedStrength(ChoiceCounts cast) {
        int sides = (cast.yes() > 0 ? 1 : 0) + (cast.no() > 0 ? 1 : 0) + (cast.abstain() > 0 ? 1 : 0);
        return sides * 10.0 + cast.cast() - cast.plurality();
    }

    private List<StateId> voters(GroupCohesion row, Choice choice) {
        RollCallMatrix matrix = results.data().matrix();
        int rollCall = matrix.position(row.rollCall()).orElseThrow();
        return results
                .data()
                .roster()
                .members(row.group(), matrix.rollCall(rollCall).date())
                .stream()
                .filter(state -> matrix.position(state)
                        .filter(position -> matrix.choice(rollCall, position) == choice)
                        .isPresent())
                .toList();
    }

    private void lowConfidence(GroupId group, List<GroupCohesion> rows, ClaimSheet sheet) {
        List<LocalDate> days = rows.stream()
                .flatMap(row -> results.data().matrix().position(row.rollCall()).stream())
                .map(position -> results.data().matrix().rollCall(position).date())
                .distinct()
                .toList();
        List<StateId> states = results.memberships().stream()
                .filter(row -> row.group().equals(group) && row.confidence() == Membership.Confidence.LOW)
                .filter(row -> days.stream().anyMatch(row.period()::holds))
                .map(Membership::state)
                .distinct()
                .sorted()
                .toList();
        if (!states.isEmpty()) {
            Cell cell = Cell.where("memberships_used", "state", "group=" + group, "confidence=low");
            sheet.add(
                    Part.GROUPS,
                    Claim.of("membership:low:" + group, "membership.low")
                            .with("group", new ClaimValue.Group(group), cell)
                            .count("count", states.size(), cell)
                            .states("states", states, cell)
                            .restingOn(states.size()));
        }
    }
}
