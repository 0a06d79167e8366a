package org.scrutin.analysis.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * Where members chose otherwise than most of their group, and who did so together.
 *
 * <p><b>Rule.</b> That of table {@code group_dissent}: members on the day; the group's side is its one most frequent choice, abstaining
 * being one, of at least two ballots; where two tie there is no side; absence is no choice; the whole electorate under a group's name is
 * left out. The number of departures that name a state, over the votes of a cycle, is its {@code dissents} there. Cost: members × votes.
 */
final class Departures {

    private Departures() {}

    /** All of them over some votes, newest first, on one day as recorded, then by group and choice. */
    static List<Departure> of(StudyData data, RollCallSet rollCalls) {
        List<Departure> found = new ArrayList<>();
        List<Integer> newestFirst = new ArrayList<>(rollCalls.stream().boxed().toList());
        newestFirst.sort(Comparator.comparing(
                (Integer position) -> data.matrix().rollCall(position).date(), Comparator.reverseOrder()));
        List<StateGroup> groups = data.roster().groups().stream()
                .sorted(Comparator.comparing(StateGroup::id))
                .toList();
        for (int position : newestFirst) {
            groups.forEach(group -> found.addAll(on(data, position, group)));
        }
        return found;
    }

    private static List<Departure> on(StudyData data, int position, StateGroup group) {
        RollCall rollCall = data.matrix().rollCall(position);
        NavigableSet<StateId> members = data.roster().members(group.id(), rollCall.date());
        if (members.size() >= data.roster().electorate(rollCall.date()).size()) {
            return List.of();
        }
        Map<Choice, List<StateId>> byChoice = new EnumMap<>(Choice.class);
        ChoiceCounts counts = ChoiceCounts.NONE;
        for (StateId member : members) {
            Choice choice = data.matrix().choice(position, member);
            if (choice.isCast()) {
                counts = counts.accept(choice);
                byChoice.computeIfAbsent(choice, first -> new ArrayList<>()).add(member);
            }
        }
        ChoiceCounts ballots = counts;
        return ballots.side()
                .map(side -> byChoice.entrySet().stream()
                        .filter(chosen -> chosen.getKey() != side)
                        .map(chosen -> new Departure(
                                rollCall.id(), group.id(), side, chosen.getKey(), chosen.getValue(), ballots))
                        .toList())
                .orElse(List.of());
    }
}
