package org.scrutin.jobs.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BodyOfFew;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/** What data show of which a study file may speak. */
final class StudyFacts {

    /** From how many members on a group is worth a line: of two states everybody sees how they voted. */
    private static final int FEWEST_MEMBERS = 3;

    /** States in a room, as a council has, whose regional groups all matter; of a handful every state is read by itself. */
    private static final int ROOM = 15;

    /** The regional groups of the United Nations, of which nearly every member is in one. */
    private static final Set<String> REGIONAL = Set.of("AFR", "APG", "EEG", "GRULAC", "WEOG");

    /** A plenary or committee of the General Assembly, by the symbol of its meeting or text: every member may vote there. */
    private static final Pattern ASSEMBLY = Pattern.compile("A/(?:PV\\.|RES/|C\\.|BUR/|[SE]|\\d).*");

    private final StudyData data;
    private final Map<StateId, NavigableSet<LocalDate>> days = new LinkedHashMap<>();

    /**
     * The facts of loaded data.
     *
     * @param data at least one roll call
     */
    StudyFacts(StudyData data) {
        this.data = data;
        RollCallMatrix matrix = data.matrix();
        for (int state = 0; state < matrix.states().size(); state++) {
            NavigableSet<LocalDate> listed = new TreeSet<>();
            for (int rollCall = 0; rollCall < matrix.rollCalls().size(); rollCall++) {
                if (matrix.choice(rollCall, state).isCast() || matrix.listedAbsent(rollCall, state)) {
                    listed.add(matrix.rollCall(rollCall).date());
                }
            }
            if (!listed.isEmpty()) {
                days.put(matrix.states().get(state), listed);
            }
        }
    }

    /**
     * A group of the registry some of whose members are in the data.
     *
     * @param group the group
     * @param members how many states that are listed on a vote while they belonged to it
     */
    record Found(StateGroup group, long members) {}

    int rollCalls() {
        return data.matrix().rollCalls().size();
    }

    LocalDate first() {
        return dates().first();
    }

    LocalDate last() {
        return dates().last();
    }

    /** The calendar years that have a roll call. */
    NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        dates().forEach(date -> years.add(date.getYear()));
        return years;
    }

    /** The topics, all of each roll call; empty where the data have none. */
    NavigableSet<String> topics() {
        NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        data.matrix().rollCalls().forEach(rollCall -> topics.addAll(rollCall.topics()));
        topics.remove("");
        return topics;
    }

    /** The sessions, in the order of time. */
    List<String> sessions() {
        return distinct(RollCall::session);
    }

    /** The kinds of votes, in the order in which they first occur. */
    List<String> kinds() {
        return distinct(rollCall -> rollCall.kind().id());
    }

    /** The states that are listed on some vote, in code-point order of their ids. */
    List<StateId> states() {
        return days.keySet().stream().sorted().toList();
    }

    /**
     * The groups with three members or more among the states listed, in code-point order of their ids. Where fifteen states or more are
     * listed, regional groups are there with one: of a state whose group is left out a report would say that it is in none of them.
     */
    List<Found> groups() {
        List<Found> found = new ArrayList<>();
        int fewestOfRegion = days.size() >= ROOM ? 1 : FEWEST_MEMBERS;
        for (StateGroup group : data.registry().groups()) {
            long members = days.keySet().stream()
                    .filter(state -> days.get(state).stream().anyMatch(day -> belongs(state, group, day)))
                    .count();
            if (members >= (REGIONAL.contains(group.id().value()) ? fewestOfRegion : FEWEST_MEMBERS)) {
                found.add(new Found(group, members));
            }
        }
        return found;
    }

    /** Whether every state that is listed was a member of the group on every day on which it is. */
    boolean areAllOf(GroupId id) {
        Optional<StateGroup> known = data.registry().group(id);
        return known.isPresent() && areAllOf(known.get());
    }

    private boolean areAllOf(StateGroup group) {
        return days.entrySet().stream()
                .allMatch(entry -> entry.getValue().stream().allMatch(day -> belongs(entry.getKey(), group, day)));
    }

    /**
     * Whether the members of the bodies that voted are known where these are all members of the United Nations: some vote is of the
     * General Assembly, and the others of bodies whose votes get no row of absence. A conference invites whom it invites.
     */
    boolean isOfAssembly() {
        List<RollCall> open = data.matrix().rollCalls().stream()
                .filter(rollCall -> BodyOfFew.of(rollCall).isEmpty())
                .toList();
        return !open.isEmpty() && open.stream().allMatch(StudyFacts::isOfAssembly);
    }

    private static boolean isOfAssembly(RollCall rollCall) {
        return rollCall.body().equals("A")
                || Stream.of(rollCall.body(), rollCall.meeting(), rollCall.id().value())
                        .anyMatch(symbol -> ASSEMBLY.matcher(symbol).matches());
    }

    private static boolean belongs(StateId state, StateGroup group, LocalDate day) {
        for (Membership membership : group.memberships()) {
            if (membership.state().equals(state) && membership.period().holds(day)) {
                return true;
            }
        }
        return false;
    }

    private NavigableSet<LocalDate> dates() {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        data.matrix().rollCalls().forEach(rollCall -> dates.add(rollCall.date()));
        return dates;
    }

    private List<String> distinct(Function<RollCall, String> what) {
        RollCallMatrix matrix = data.matrix();
        return IntStream.range(0, rollCalls())
                .mapToObj(matrix::rollCall)
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .map(what)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
