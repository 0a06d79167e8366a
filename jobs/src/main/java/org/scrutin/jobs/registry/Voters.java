package org.scrutin.jobs.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * Voters that the registry does not know, as a source brings them: members of a parliament, with their groups. To the program a
 * voter is a state like any other, under an id of its own.
 *
 * @param voters by id
 * @param groups all groups but that of everybody
 * @param everybody the group of all voters, each for the time in which it could vote
 * @param codes by scheme and code, whom a data set means
 */
public record Voters(
        List<State> voters, List<StateGroup> groups, StateGroup everybody, Map<String, Map<String, StateId>> codes) {

    /** The id of the group of all voters. */
    public static final GroupId EVERYBODY = new GroupId("VOTERS");

    /** The kind of a group that a source brings. */
    public static final String OF_A_SOURCE = "source";

    /** Nobody: every voter is a state of the registry. */
    public static final Voters NONE = new Builder().build();

    public Voters {
        voters = List.copyOf(voters);
        groups = List.copyOf(groups);
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    /** Whether there is nobody. */
    public boolean isEmpty() {
        return everybody.memberships().isEmpty();
    }

    /** The registry with these voters and their groups beside its own. */
    public StateRegistry over(StateRegistry registry) {
        return isEmpty() ? registry : new RegistryOfVoters(registry, this);
    }

    /** Gathers voters. What is said twice counts once. */
    public static final class Builder {

        private final Map<StateId, State> voters = new TreeMap<>();
        private final Map<GroupId, LocalText> names = new TreeMap<>();
        private final Map<GroupId, Set<Membership>> members = new TreeMap<>();
        private final Map<String, Map<String, StateId>> codes = new TreeMap<>(CodePointOrder.INSTANCE);

        /** Nobody yet. */
        public Builder() {
            names.put(EVERYBODY, new LocalText(Map.of("en", "All voters", "zh", "全体投票人")));
            members.put(EVERYBODY, new LinkedHashSet<>());
        }

        /** A voter that the registry does not have. The name given first stays. */
        public Builder voter(StateId id, String name) {
            voters.putIfAbsent(id, new State(id, LocalText.english(name), Optional.empty()));
            return this;
        }

        /** What a data set calls a voter. */
        public Builder code(String scheme, String code, StateId id) {
            codes.computeIfAbsent(scheme, s -> new TreeMap<>(CodePointOrder.INSTANCE))
                    .put(code, id);
            return this;
        }

        /** The name of a group. The name given first stays. */
        public Builder group(GroupId id, String name) {
            names.putIfAbsent(id, LocalText.english(name));
            members.computeIfAbsent(id, group -> new LinkedHashSet<>());
            return this;
        }

        /**
         * A voter's membership of a group whose name was given, or of everybody.
         *
         * @param precision how exact the days are, as in {@link Membership}
         */
        public Builder member(GroupId group, StateId voter, Period period, String precision) {
            Optional.ofNullable(members.get(group))
                    .orElseThrow()
                    .add(new Membership(group, voter, period, precision, Membership.Confidence.HIGH, "source", ""));
            return this;
        }

        /** The voters. */
        public Voters build() {
            List<StateGroup> groups = new ArrayList<>();
            members.forEach((id, rows) -> groups.add(new StateGroup(
                    id,
                    names.getOrDefault(id, LocalText.EMPTY),
                    id.equals(EVERYBODY) ? "electorate" : OF_A_SOURCE,
                    List.copyOf(rows))));
            StateGroup everybody = groups.stream()
                    .filter(group -> group.id().equals(EVERYBODY))
                    .findFirst()
                    .orElseThrow();
            groups.remove(everybody);
            return new Voters(List.copyOf(voters.values()), groups, everybody, codes);
        }
    }
}
