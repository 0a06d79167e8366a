package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who belonged to what on a day: the electorate and the groups of a study. A group's members on a roll call are those
 * of the electorate: an observer has no vote, whatever group it belongs to.
 */
public final class Roster {

    private final StateGroup electorate;
    private final Map<GroupId, StateGroup> groups;
    private final List<Membership> withoutVote;
    private final Map<StateId, List<Period>> entitled = new LinkedHashMap<>();
    /** The days on which somebody joined, or was no longer a member. */
    private final NavigableSet<LocalDate> changes = new TreeSet<>();

    /** What was asked before, by the day since which nothing changed: every statistic and every possible record asks the same. */
    private final Map<LocalDate, NavigableSet<StateId>> electorates = new ConcurrentHashMap<>();

    private final Map<Stretch, NavigableSet<StateId>> members = new ConcurrentHashMap<>();

    private record Stretch(GroupId group, LocalDate since) {}

    /**
     * A roster of an electorate and groups.
     *
     * @param electorate the members entitled to vote
     * @param groups in the order of the study
     */
    public Roster(StateGroup electorate, List<StateGroup> groups) {
        this(electorate, groups, List.of());
    }

    /**
     * A roster that knows who could not vote though it belonged.
     *
     * @param electorate the members entitled to vote
     * @param groups in the order of the study
     * @param withoutVote members of the electorate that were suspended, and when
     */
    public Roster(StateGroup electorate, List<StateGroup> groups, List<Membership> withoutVote) {
        this.electorate = electorate;
        this.withoutVote = List.copyOf(withoutVote);
        Map<GroupId, StateGroup> byId = new LinkedHashMap<>();
        groups.forEach(group -> byId.put(group.id(), group));
        this.groups = Collections.unmodifiableMap(byId);
        electorate
                .memberships()
                .forEach(membership -> entitled.computeIfAbsent(membership.state(), state -> new ArrayList<>())
                        .add(membership.period()));
        changes.add(LocalDate.MIN);
        Stream.concat(Stream.of(electorate), groups.stream())
                .flatMap(group -> group.memberships().stream())
                .map(Membership::period)
                .forEach(period -> {
                    period.from().ifPresent(changes::add);
                    period.to().ifPresent(last -> changes.add(last.plusDays(1)));
                });
    }

    /** The groups, in the order of the study. */
    public List<StateGroup> groups() {
        return new ArrayList<>(groups.values());
    }

    public Optional<StateGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The same without the rows that the registry supports weakly ({@link Membership#isDoubtful()}). */
    public Roster undisputed() {
        return new Roster(
                undisputed(electorate),
                groups.values().stream().map(Roster::undisputed).toList(),
                withoutVote);
    }

    private static StateGroup undisputed(StateGroup group) {
        List<Membership> kept = group.memberships().stream()
                .filter(membership -> !membership.isDoubtful())
                .toList();
        return new StateGroup(group.id(), group.name(), group.kind(), kept);
    }

    /** The states entitled to vote on the day; unmodifiable. */
    public NavigableSet<StateId> electorate(LocalDate day) {
        return electorates.computeIfAbsent(
                unchangedSince(day), since -> Collections.unmodifiableNavigableSet(on(electorate, day)));
    }

    /**
     * Whether the electorate holds more states on the day than the body that voted has seats: who of it could vote is not known then.
     */
    public boolean isWiderThanBodyOf(RollCall rollCall) {
        return BodyOfFew.of(rollCall)
                .filter(body -> electorate(rollCall.date()).size() > body.seats())
                .isPresent();
    }

    /**
     * The states entitled to vote on a roll call, so far as the data tell: the electorate of its day; where that is wider than the body
     * that voted, those of it that the record lists on this roll call, for it is not known who else was a member.
     *
     * @param position of the roll call
     * @return unmodifiable
     */
    public NavigableSet<StateId> electorate(RollCallMatrix matrix, int position) {
        RollCall rollCall = matrix.rollCall(position);
        NavigableSet<StateId> all = electorate(rollCall.date());
        if (!isWiderThanBodyOf(rollCall)) {
            return all;
        }
        NavigableSet<StateId> listed = new TreeSet<>(all);
        listed.removeIf(state -> !matrix.isListed(position, state));
        return Collections.unmodifiableNavigableSet(listed);
    }

    /**
     * Whether what is said of a roll call rests on a membership: it was valid on the day, and its state could vote, so far as the data tell.
     *
     * @param position of the roll call
     */
    public boolean isUsed(Membership membership, RollCallMatrix matrix, int position) {
        return membership.period().holds(matrix.rollCall(position).date())
                && electorate(matrix, position).contains(membership.state());
    }

    /** The group's members on the day that were entitled to vote; unmodifiable, and empty for a group that the study does not have. */
    public NavigableSet<StateId> members(GroupId group, LocalDate day) {
        return members.computeIfAbsent(
                new Stretch(group, unchangedSince(day)),
                stretch -> Collections.unmodifiableNavigableSet(entitledMembers(group, day)));
    }

    private NavigableSet<StateId> entitledMembers(GroupId group, LocalDate day) {
        NavigableSet<StateId> members = group(group).map(own -> on(own, day)).orElseGet(TreeSet::new);
        members.removeIf(member -> !isEntitled(member, day));
        return members;
    }

    /** Whether the group is the electorate itself, on every day: what it does everybody does. */
    public boolean isElectorate(GroupId group) {
        return changes.stream().allMatch(day -> members(group, day).equals(electorate(day)));
    }

    /** Whether the state was of the electorate on the day. */
    public boolean isEntitled(StateId state, LocalDate day) {
        return entitled.getOrDefault(state, List.of()).stream().anyMatch(period -> period.holds(day));
    }

    /** Members of the electorate that were suspended, and when: they belong to it all the same. */
    public List<Membership> withoutVote() {
        return withoutVote;
    }

    /** The states that were of the electorate on some day. */
    public NavigableSet<StateId> everEntitled() {
        return new TreeSet<>(entitled.keySet());
    }

    /**
     * The first day from which on, up to the day asked for, nobody joined or left the electorate or a group.
     *
     * @return {@link LocalDate#MIN} where nobody ever had before
     */
    public LocalDate unchangedSince(LocalDate day) {
        return changes.floor(day);
    }

    private static NavigableSet<StateId> on(StateGroup group, LocalDate day) {
        NavigableSet<StateId> members = new TreeSet<>();
        for (Membership membership : group.memberships()) {
            if (membership.period().holds(day)) {
                members.add(membership.state());
            }
        }
        return members;
    }
}
