package org.scrutin.analysis.claim.maker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cohesion.Division;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.UnityReach;
import org.scrutin.analysis.robustness.AsOneBeyondChance;
import org.scrutin.analysis.robustness.Split;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Groups that voted as one although chance alone rarely would, how often chance could be told from their unity at all, and
 * groups that split or had exceptions ({@link Division}), with the smaller side named.
 */
final class GroupClaims {

    /** A group of up to this many voters has each of its sides named. */
    private static final int NAMED_WHOLE = 6;

    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final StudyResults results;
    private final LowConfidence lowConfidence;
    private final RivalDefinitions rivals;
    private final double significance;

    GroupClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        this.lowConfidence = new LowConfidence(results);
        this.significance = new TestLevel(results.settings().level()).alpha();
    }

    void write(ClaimSheet sheet) {
        Set<RollCallId> shown = shownRollCalls();
        Map<GroupId, List<GroupCohesion>> byGroup = new LinkedHashMap<>();
        results.data().roster().groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
        for (GroupCohesion row : results.cohesion()) {
            if (shown.contains(row.rollCall())
                    && !row.isEverybody(results.data().matrix())) {
                byGroup.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row);
            }
        }
        Map<RollCallId, Integer> order = new TreeMap<>();
        results.outcomes().forEach(o -> order.put(o.rollCall().id(), order.size()));
        byGroup.values().forEach(rows -> rows.sort(Comparator.comparing(row -> order.get(row.rollCall()))));
        byGroup.forEach((group, rows) -> {
            boolean told = united(group, rows, sheet);
            reach(group)
                    .filter(reach -> told || reach.asOne() == reach.rollCalls())
                    .ifPresent(reach -> reach(reach, sheet));
        });
        order.keySet().stream()
                .filter(shown::contains)
                .sorted(Comparator.comparing(order::get))
                .forEach(rollCall -> standing(rollCall, byGroup, sheet));
        byGroup.forEach((group, rows) -> rows.forEach(row -> divided(row, sheet)));
        byGroup.keySet().forEach(group -> lowConfidence(group, sheet));
    }

    /** All roll calls of a short record; of a long one, the analysed roll calls of its last day. */
    private Set<RollCallId> shownRollCalls() {
        List<RollCall> analysed =
                results.analysed().stream().map(RollCallOutcome::rollCall).toList();
        Optional<LocalDate> last = analysed.stream().map(RollCall::date).max(Comparator.naturalOrder());
        return analysed.stream()
                .filter(rollCall -> analysed.size() <= StudyResults.SHORT_RECORD
                        || rollCall.date().equals(last.orElseThrow()))
                .map(RollCall::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells the choices on which the group was as one beyond chance, and whether there was one. */
    private boolean united(GroupId group, List<GroupCohesion> rows, ClaimSheet sheet) {
        boolean told = false;
        for (Choice choice : CHOICES) {
            List<GroupCohesion> alike = rows.stream()
                    .filter(row ->
                            row.tally().cast().unanimous() && row.tally().cast().of(choice) > 0)
                    .filter(row -> row.chance().pValue().orElse(1) <= significance)
                    .toList();
            if (alike.isEmpty()) {
                continue;
            }
            told = true;
            int fewest = alike.stream()
                    .mapToInt(row -> row.tally().cast().cast())
                    .min()
                    .orElseThrow();
            boolean same = alike.stream().allMatch(row -> row.tally().cast().cast() == fewest);
            double p = alike.stream()
                    .mapToDouble(row -> row.chance().pValue().orElse(1))
                    .max()
                    .orElseThrow();
            List<RollCallId> rollCalls =
                    alike.stream().map(GroupCohesion::rollCall).toList();
            Rows cohesion = Rows.of("cohesion").where("group", group).whereAnyOf("roll_call", rollCalls);
            Claim.Builder claim = Claim.of("cohesion:united:" + group + ":" + choice.letter(), "cohesion.united");
            kinds(claim, rollCalls);
            claim.with("group", new ClaimValue.Group(group), cohesion.values("group"))
                    .form("choice", String.valueOf(choice.letter()))
                    .with("rollCalls", new ClaimValue.RollCalls(rollCalls), cohesion.values("roll_call"))
                    .form("roll", alike.size() == 1 ? "one" : "several")
                    .form("each", same ? "same" : "several")
                    .count("cast", fewest, cohesion.least("cast"))
                    .with("chance", new ClaimValue.Chance(p), cohesion.most("p_value"));
            lowConfidence.tell(claim, group, rollCalls);
            rivals.tell(claim, new AsOneBeyondChance(group, positions(rollCalls), significance));
            sheet.add(Part.GROUPS, claim.restingOn(fewest), Finding.Kind.UNITED_GROUP, alike.size() - p);
        }
        return told;
    }

    private List<Integer> positions(List<RollCallId> rollCalls) {
        return rollCalls.stream()
                .flatMap(rollCall -> results.data().matrix().position(rollCall).stream())
                .toList();
    }

    private Optional<UnityReach> reach(GroupId group) {
        return results.reach().stream()
                .filter(reach -> reach.group().equals(group) && reach.rollCalls() > 0)
                .findFirst();
    }

    /** On how many of its votes a group's unity could be told from chance. */
    private void reach(UnityReach reach, ClaimSheet sheet) {
        GroupId group = reach.group();
        Claim.Builder claim = Claim.of("cohesion:reach:" + group, "cohesion.reach")
                .with("group", new ClaimValue.Group(group), Cell.at("unity_reach", "group", group))
                .count("asOne", reach.asOne(), Cell.at("unity_reach", "as_one", group))
                .count("rollCalls", reach.rollCalls(), Cell.at("unity_reach", "roll_calls", group));
        claim.with(
                        "kinds",
                        AnalysedRollCalls.kinds(results, Scope.ALL),
                        AnalysedRollCalls.of(results).values("kind"))
                .count("telling", reach.telling(), Cell.at("unity_reach", "telling", group))
                .count("beyond", reach.beyondChance(), Cell.at("unity_reach", "beyond_chance", group))
                .form("reach", reach.telling() == 0 ? "none" : reach.telling() < reach.rollCalls() ? "some" : "all");
        sheet.add(Part.GROUPS, claim.restingOn(reach.rollCalls()));
    }

    /** Adds which kinds of votes the sentence speaks of. */
    private void kinds(Claim.Builder claim, List<RollCallId> rollCalls) {
        List<RollCallKind> kinds = rollCalls.stream()
                .flatMap(rollCall -> results.data().matrix().position(rollCall).stream())
                .map(position -> results.data().matrix().rollCall(position).kind())
                .toList();
        claim.with(
                "kinds",
                ClaimValue.Kinds.of(kinds),
                Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls).values("kind"));
    }

    /** Which groups stood how on one roll call, in one sentence. */
    private static void standing(RollCallId rollCall, Map<GroupId, List<GroupCohesion>> byGroup, ClaimSheet sheet) {
        Map<Division, List<GroupId>> groups = new EnumMap<>(Division.class);
        byGroup.forEach((group, rows) -> rows.stream()
                .filter(row -> row.rollCall().equals(rollCall))
                .flatMap(row -> row.division().stream())
                .forEach(division ->
                        groups.computeIfAbsent(division, d -> new ArrayList<>()).add(group)));
        if (groups.isEmpty()) {
            return;
        }
        Claim.Builder claim = Claim.of("cohesion:standing:" + rollCall, "cohesion.standing")
                .with("rollCall", new ClaimValue.RollCall(rollCall), Cell.at("roll_calls", "roll_call", rollCall));
        for (Division division : Division.values()) {
            List<GroupId> alike = groups.getOrDefault(division, List.of());
            claim.form(argument(division) + "Form", alike.isEmpty() ? "none" : "some");
            if (!alike.isEmpty()) {
                Rows rows = Rows.of("cohesion").where("roll_call", rollCall).whereAnyOf("group", alike);
                claim.with(argument(division), new ClaimValue.Groups(alike), rows.values("group"));
            }
        }
        sheet.add(
                Part.GROUPS,
                claim.restingOn(groups.values().stream().mapToInt(List::size).sum()));
    }

    private static String argument(Division division) {
        return switch (division) {
            case AS_ONE -> "asOne";
            case WITH_EXCEPTIONS -> "exceptions";
            case SPLIT -> "split";
        };
    }

    private void divided(GroupCohesion row, ClaimSheet sheet) {
        ChoiceCounts cast = row.tally().cast();
        Optional<Division> division = row.division().filter(found -> found != Division.AS_ONE);
        if (division.isEmpty()) {
            return;
        }
        RollCallId id = row.rollCall();
        GroupId group = row.group();
        boolean small = cast.cast() <= NAMED_WHOLE;
        boolean split = division.get() == Division.SPLIT;
        Claim.Builder claim = Claim.of(
                "cohesion:" + division.get().id() + ":" + id + ":" + group,
                small ? "cohesion.sides" : split ? "cohesion.split" : "cohesion.exceptions");
        kinds(claim, List.of(id));
        claim.with("group", new ClaimValue.Group(group), Cell.at("cohesion", "group", id, group))
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("cohesion", "roll_call", id, group))
                .count("yes", cast.yes(), Cell.at("cohesion", "yes", id, group))
                .count("no", cast.no(), Cell.at("cohesion", "no", id, group))
                .count("abstain", cast.abstain(), Cell.at("cohesion", "abstain", id, group))
                .decimal(
                        "index", row.agreementIndex().orElseThrow(), Cell.at("cohesion", "agreement_index", id, group));
        Optional<Choice> plurality = cast.pluralityChoice();
        List<ClaimValue.Side> sides = new ArrayList<>();
        for (Choice choice : CHOICES) {
            boolean named = small || plurality.filter(p -> p != choice).isPresent();
            if (named && cast.of(choice) > 0) {
                sides.add(new ClaimValue.Side(choice, voters(row, choice)));
            }
        }
        Source[] named = sides.stream()
                .flatMap(side -> side.states().stream())
                .map(state -> Cell.at("ballots", "choice", id, state))
                .toArray(Source[]::new);
        claim.with("sides", new ClaimValue.Sides(sides), named);
        int smaller = cast.cast() - cast.plurality();
        claim.form("plurality", plurality.map(p -> String.valueOf(p.letter())).orElse("tie"));
        if (!split) {
            claim.count(
                    "exceptions",
                    smaller,
                    Rows.of("cohesion")
                            .where("roll_call", id)
                            .where("group", group)
                            .sum(others(plurality)));
        }
        lowConfidence.tell(claim, group, List.of(id));
        if (split) {
            rivals.tell(claim, new Split(group, positions(List.of(id)).get(0)));
            sheet.add(
                    Part.GROUPS,
                    claim.restingOn(cast.cast()),
                    small ? Finding.Kind.SPLIT_SMALL_GROUP : Finding.Kind.SPLIT_GROUP,
                    small ? dividedStrength(cast) : smaller);
        } else {
            sheet.add(Part.GROUPS, claim.restingOn(cast.cast()));
        }
    }

    /** The columns of the ballots that are not with the plurality. */
    private static String[] others(Optional<Choice> plurality) {
        return CHOICES.stream()
                .filter(choice -> plurality.filter(choice::equals).isEmpty())
                .map(GroupClaims::column)
                .toArray(String[]::new);
    }

    /** The column of the table {@code cohesion} that counts a choice. */
    static String column(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case NO -> "no";
            case ABSTAIN -> "abstain";
            case ABSENT -> "absent";
        };
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

    /** Every membership of low confidence behind anything that the report says of the group. */
    private void lowConfidence(GroupId group, ClaimSheet sheet) {
        List<Membership> low = lowConfidence.rows(
                group, results.outcomes().stream().map(o -> o.rollCall().id()).toList());
        if (!low.isEmpty()) {
            List<StateId> states =
                    low.stream().map(Membership::state).distinct().sorted().toList();
            Rows rows = lowConfidence.where(group, low);
            Claim.Builder claim = Claim.of("membership:low:" + group, "membership.low")
                    .with("group", new ClaimValue.Group(group), rows.values("group"))
                    .count("count", states.size(), rows.distinct("state"))
                    .states("states", states, rows.values("state"));
            sheet.add(Part.GROUPS, lowConfidence.tell(claim, group, low).restingOn(states.size()));
        }
    }
}
