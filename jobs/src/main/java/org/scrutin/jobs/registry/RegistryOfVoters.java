package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateNaming;
import org.scrutin.analysis.vote.StateRegistry;

/** A registry with the voters of a source beside its states. Where both have an id or a code, the registry's stays. */
final class RegistryOfVoters implements StateRegistry {

    private final StateRegistry registry;
    private final Voters voters;
    private final Map<StateId, State> states = new TreeMap<>();
    private final Map<GroupId, StateGroup> groups = new TreeMap<>();

    RegistryOfVoters(StateRegistry registry, Voters voters) {
        this.registry = registry;
        this.voters = voters;
        voters.voters().forEach(voter -> states.put(voter.id(), voter));
        registry.states().forEach(state -> states.put(state.id(), state));
        Stream.concat(voters.groups().stream(), Stream.of(voters.everybody()))
                .forEach(group -> groups.put(group.id(), group));
        registry.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
    }

    @Override
    public List<State> states() {
        return List.copyOf(states.values());
    }

    @Override
    public Optional<State> state(StateId id) {
        return Optional.ofNullable(states.get(id));
    }

    @Override
    public List<StateGroup> groups() {
        return List.copyOf(groups.values());
    }

    @Override
    public Optional<StateGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<Membership> suspended(GroupId group) {
        return registry.suspended(group);
    }

    @Override
    public List<StateId> named(String printed, LocalDate day) {
        return registry.named(printed, day);
    }

    @Override
    public List<StateId> coded(String scheme, String code, LocalDate day) {
        return naming().coded(scheme, code, day);
    }

    @Override
    public boolean isOnlyInDataSets(String printed) {
        return registry.isOnlyInDataSets(printed);
    }

    @Override
    public StateNaming naming() {
        TreeMap<String, TreeMap<String, StateId>> codes = new TreeMap<>();
        voters.codes().forEach((scheme, ofScheme) -> codes.put(scheme, new TreeMap<>(ofScheme)));
        return new Naming(registry.naming(), codes);
    }

    /**
     * Travels to where ballots are read.
     *
     * @param registry knows names and the codes of states
     * @param codes by scheme, those of voters
     */
    private record Naming(StateNaming registry, TreeMap<String, TreeMap<String, StateId>> codes)
            implements StateNaming {

        @Override
        public List<StateId> named(String printed, LocalDate day) {
            return registry.named(printed, day);
        }

        @Override
        public List<StateId> coded(String scheme, String code, LocalDate day) {
            Map<String, StateId> ofScheme = codes.getOrDefault(scheme, new TreeMap<>());
            StateId voter = ofScheme.get(code);
            return voter == null ? registry.coded(scheme, code, day) : List.of(voter);
        }
    }
}
