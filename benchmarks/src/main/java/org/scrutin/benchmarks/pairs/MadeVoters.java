package org.scrutin.benchmarks.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** A registry of as many voters as {@link MadeBallots} makes, and nothing else. */
final class MadeVoters implements StateRegistry {

    private final List<State> voters;

    MadeVoters(int count) {
        voters = MadeBallots.voters(count).stream()
                .map(id -> new State(new StateId(id), LocalText.english(id), Optional.empty()))
                .toList();
    }

    @Override
    public List<State> states() {
        return voters;
    }

    @Override
    public Optional<State> state(StateId id) {
        return voters.stream().filter(voter -> voter.id().equals(id)).findFirst();
    }

    @Override
    public List<StateGroup> groups() {
        return List.of();
    }

    @Override
    public Optional<StateGroup> group(GroupId id) {
        return Optional.empty();
    }

    @Override
    public List<StateId> named(String printed, LocalDate day) {
        return List.of();
    }

    @Override
    public List<StateId> coded(String scheme, String code, LocalDate day) {
        return List.of();
    }
}
