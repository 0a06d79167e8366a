package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.decision.GroupPair;
import org.scrutin.analysis.decision.PressedState;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * States between two of their groups and how they chose; of a long record, the members that differ most often from their
 * group. A short record names those vote by vote where it tells how groups split.
 */
final class BetweenGroupsClaims {

    private static final int PAIRS = 3;
    private static final int MEMBERS = 4;

    /** Up to so many states are named. */
    private static final int NAMED = 12;

    private final StudyResults results;

    BetweenGroupsClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        results.deciding().pressure().byPair().stream()
                .filter(pair -> pair.cycle().equals(Scope.ALL) && pair.leaning().ballots() > 0)
                .sorted(Comparator.comparingInt(
                        (GroupPair pair) -> -pair.leaning().ballots()))
                .limit(PAIRS)
                .forEach(pair -> pair(pair, sheet));
        states(sheet);
        if (!results.isShortRecord()) {
            members().forEach(row -> member(row, sheet));
        }
    }

    private static void pair(GroupPair pair, ClaimSheet sheet) {
        Object[] key = {Scope.ALL, pair.a(), pair.b()};
        sheet.add(
                Part.BETWEEN_GROUPS,
                Claim.of("between:pair:" + pair.a() + ":" + pair.b(), "between.pair")
                        .with("groupA", new ClaimValue.Group(pair.a()), Cell.at("group_pairs", "group_a", key))
                        .with("groupB", new ClaimValue.Group(pair.b()), Cell.at("group_pairs", "group_b", key))
                        .count("differ", pair.differ(), Cell.at("group_pairs", "differ", key))
                        .count("rollCalls", pair.rollCalls(), Cell.at("group_pairs", "roll_calls", key))
                        .count("states", pair.states(), Cell.at("group_pairs", "states", key))
                        .count("ballots", pair.leaning().ballots(), Cell.at("group_pairs", "times", key))
                        .count("withA", pair.leaning().withA(), Cell.at("group_pairs", "with_a", key))
                        .count("withB", pair.leaning().withB(), Cell.at("group_pairs", "with_b", key))
                        .count("neither", pair.leaning().neither(), Cell.at("group_pairs", "neither", key))
                        .restingOn(pair.leaning().ballots()));
    }

    private void states(ClaimSheet sheet) {
        List<PressedState> all = results.deciding().pressure().states().stream()
                .filter(row -> row.cycle().equals(Scope.ALL) && row.pressed() > 0)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        int most = all.stream().mapToInt(PressedState::pressed).max().orElseThrow();
        List<StateId> states = all.stream()
                .filter(row -> row.pressed() == most)
                .map(PressedState::state)
                .toList();
        Rows rows = Rows.of("pressed_states").where("cycle", Scope.ALL);
        Claim.Builder claim = Claim.of("between:states", "between.states")
                .count("all", all.size(), rows.whereAbove("pressed", 0).count())
                .count("most", most, rows.most("pressed"))
                .count("count", states.size(), rows.where("pressed", most).count())
                .form("named", states.size() <= NAMED ? "yes" : "no");
        if (states.size() <= NAMED) {
            claim.states("states", states, rows.where("pressed", most).values("state"));
        }
        sheet.add(Part.BETWEEN_GROUPS, claim.restingOn(all.size()));
    }

    /** Each state once, by the group that it differs from most often; of equal ones the first of the study. */
    private List<GroupDissent> members() {
        Map<GroupId, Integer> order = new TreeMap<>();
        for (StateGroup group : results.data().roster().groups()) {
            order.put(group.id(), order.size());
        }
        Map<StateId, GroupDissent> byState = new TreeMap<>();
        results.deciding().dissent().stream()
                .filter(row -> row.cycle().equals(Scope.ALL) && row.dissents() > 0)
                .sorted(Comparator.comparingInt((GroupDissent row) -> -row.dissents())
                        .thenComparing(row -> order.get(row.group())))
                .forEach(row -> byState.putIfAbsent(row.state(), row));
        return byState.values().stream()
                .sorted(Comparator.comparingInt((GroupDissent row) -> -row.dissents())
                        .thenComparing(GroupDissent::state))
                .limit(MEMBERS)
                .toList();
    }

    private static void member(GroupDissent row, ClaimSheet sheet) {
        Object[] key = {Scope.ALL, row.group(), row.state()};
        sheet.add(
                Part.BETWEEN_GROUPS,
                Claim.of("between:member:" + row.state(), "between.member")
                        .states("state", List.of(row.state()), Cell.at("group_dissent", "state", key))
                        .with("group", new ClaimValue.Group(row.group()), Cell.at("group_dissent", "group", key))
                        .with(
                                "share",
                                new ClaimValue.Share(row.dissents(), row.of()),
                                Cell.at("group_dissent", "dissents", key),
                                Cell.at("group_dissent", "of", key))
                        .restingOn(row.of()));
    }
}
