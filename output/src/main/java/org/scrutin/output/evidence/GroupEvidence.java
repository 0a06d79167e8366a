package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.evidence.TableEvidence.Counted;

/** Tables of groups over many roll calls: their members' ballots on the roll calls that count. */
final class GroupEvidence {

    private static final List<String> TWO_GROUPS = List.of("cycle", "group_a", "group_b");

    private final VotingHall hall;
    private final StudyParts parts;
    private final List<String> cycles;
    private final Map<GroupId, Map<Integer, GroupCohesion>> rows = new LinkedHashMap<>();

    GroupEvidence(VotingHall hall, StudyParts parts, StudyResults results) {
        this.hall = hall;
        this.parts = parts;
        this.cycles = results.settings().cycles().stream().map(ReviewCycle::id).toList();
        results.cohesion()
                .forEach(row -> hall.matrix()
                        .position(row.rollCall())
                        .ifPresent(position -> rows.computeIfAbsent(row.group(), group -> new LinkedHashMap<>())
                                .put(position, row)));
    }

    void addTo(Map<String, TableEvidence> tables) {
        tables.put("cohesion_summary", new Counted(List.of("cycle", "topic", "scope", "group", "measure"), this::mean));
        tables.put("unity_reach", new Counted(List.of("group"), this::reach));
        tables.put(
                "cycle_change",
                new Counted(List.of("cycle_from", "cycle_to", "group", "measure", "method"), this::change));
        tables.put(
                "cycle_change_topics",
                new Counted(List.of("cycle_from", "cycle_to", "group", "measure", "topic"), this::changeOnTopic));
        tables.put("group_dissent", new Counted(List.of("cycle", "group", "state"), this::dissent));
        tables.put("group_pairs", new Counted(TWO_GROUPS, this::twoGroups));
        tables.put(
                "cross_pressure",
                new Counted(
                        Stream.concat(Stream.of("state"), TWO_GROUPS.stream()).toList(), this::pressed));
    }

    /** Alpha counts the roll calls that the agreement index counts. */
    private static CohesionIndex index(TableRow row) {
        return row.oneOf(CohesionIndex.values(), CohesionIndex::id, "measure").orElse(CohesionIndex.AGREEMENT_INDEX);
    }

    private Optional<GroupCohesion> row(GroupId group, int position) {
        return Optional.ofNullable(rows.getOrDefault(group, Map.of()).get(position));
    }

    private RollCallSet counting(GroupId group, CohesionIndex index) {
        return hall.where(position ->
                row(group, position).filter(row -> row.counts(index)).isPresent());
    }

    private BallotSelection mean(TableRow row) {
        RollCallSet selected = row.oneOf(CohesionMean.Selection.values(), CohesionMean.Selection::id, "scope")
                .map(selection -> parts.of(row.scope())
                        .and(hall.where(
                                position -> selection.holds(hall.matrix().room(position)))))
                .orElse(RollCallSet.NONE);
        RollCallSet counting = counting(row.group("group"), index(row));
        return hall.members(
                row.group("group"),
                row.asks("left_out", "left_out_why") ? selected.without(counting) : selected.and(counting));
    }

    private BallotSelection reach(TableRow row) {
        GroupId group = row.group("group");
        RollCallSet counting = hall.where(position -> row(group, position)
                .filter(own -> own.division().isPresent())
                .filter(own -> !own.isEverybody(hall.matrix()))
                .isPresent());
        RollCallSet rollCalls = parts.of(Scope.WHOLE_STUDY).and(counting);
        // What could be told from chance hangs on the whole room.
        return row.asks("telling", "beyond_chance") ? hall.everyone(rollCalls) : hall.members(group, rollCalls);
    }

    private BallotSelection change(TableRow row) {
        int from = cycles.indexOf(row.text("cycle_from"));
        int to = cycles.indexOf(row.text("cycle_to"));
        // A chain sums the steps between: the cycles between the two are counted as well.
        List<String> counted = row.text("method").equals("chained") && !row.asks("from", "to")
                ? cycles.subList(from, to + 1)
                : ends(row);
        return members(row, counted, hall.where(position -> true));
    }

    private BallotSelection changeOnTopic(TableRow row) {
        String topic = row.text("topic");
        return members(
                row,
                ends(row),
                hall.where(position -> hall.matrix().rollCall(position).topic().equals(topic)));
    }

    private static List<String> ends(TableRow row) {
        return switch (row.column()) {
            case "from" -> List.of(row.text("cycle_from"));
            case "to" -> List.of(row.text("cycle_to"));
            default -> List.of(row.text("cycle_from"), row.text("cycle_to"));
        };
    }

    private BallotSelection members(TableRow row, List<String> counted, RollCallSet topic) {
        RollCallSet counting = counting(row.group("group"), index(row)).and(topic);
        BallotSelection.Union union = new BallotSelection.Union();
        counted.forEach(cycle ->
                union.add(hall.members(row.group("group"), parts.ofCycle(cycle).and(counting))));
        return union.selection();
    }

    private BallotSelection dissent(TableRow row) {
        GroupId group = row.group("group");
        StateId state = row.state("state");
        RollCallSet counting = hall.where(position -> hall.casts(position, state)
                && hall.isMember(group, position, state)
                && hall.side(group, position).isPresent());
        return hall.about(
                state, hall.members(group, parts.ofCycle(row.text("cycle")).and(counting)));
    }

    /** The members of either, on roll calls on which both have a side. */
    private BallotSelection twoGroups(TableRow row) {
        List<GroupId> two = List.of(row.group("group_a"), row.group("group_b"));
        boolean all = row.asks("", "roll_calls");
        RollCallSet counting = hall.where(position -> all ? haveSides(two, position) : differ(two, position));
        return either(two, parts.ofCycle(row.text("cycle")).and(counting));
    }

    private BallotSelection pressed(TableRow row) {
        List<GroupId> two = List.of(row.group("group_a"), row.group("group_b"));
        StateId state = row.state("state");
        RollCallSet counting = hall.where(position ->
                differ(two, position) && two.stream().allMatch(group -> hall.isMember(group, position, state)));
        return hall.about(state, either(two, parts.ofCycle(row.text("cycle")).and(counting)));
    }

    private BallotSelection either(List<GroupId> two, RollCallSet rollCalls) {
        return hall.members(two.get(0), rollCalls).or(hall.members(two.get(1), rollCalls));
    }

    private boolean haveSides(List<GroupId> two, int position) {
        return two.stream().allMatch(group -> hall.side(group, position).isPresent()) && shareAMember(two, position);
    }

    private boolean shareAMember(List<GroupId> two, int position) {
        RollCallSet here = hall.only(position);
        BallotSelection other = hall.members(two.get(1), here);
        return hall.members(two.get(0), here).states(position).anyMatch(place -> other.contains(position, place));
    }

    private boolean differ(List<GroupId> two, int position) {
        List<Optional<Choice>> sides = new ArrayList<>();
        two.forEach(group -> sides.add(hall.side(group, position)));
        return haveSides(two, position) && !sides.get(0).equals(sides.get(1));
    }
}
