package org.scrutin.jobs.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** A registry of a handful of states, so that a test of the study file does not hang on the real one. */
public final class FewStates implements StateRegistry {

    private static final List<String> STATES = List.of("BRA", "CHN", "CUB", "FRA", "GBR", "NAM", "RUS", "USA");

    @Override
    public List<State> states() {
        return STATES.stream()
                .map(id -> new State(new StateId(id), LocalText.english(id), Optional.of(Period.ALWAYS)))
                .toList();
    }

    @Override
    public Optional<State> state(StateId id) {
        return states().stream().filter(state -> state.id().equals(id)).findFirst();
    }

    @Override
    public List<StateGroup> groups() {
        return List.of(
                group("AFR", "NAM"),
                group("APG", "CHN"),
                group("EEG", "RUS"),
                group("GRULAC", "BRA", "CUB"),
                group("NAM", "CUB", "NAM"),
                group("UN", STATES.toArray(String[]::new)),
                group("WEOG", "FRA", "GBR", "USA"));
    }

    @Override
    public Optional<StateGroup> group(GroupId id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    @Override
    public List<StateId> named(String printed, LocalDate day) {
        return List.of();
    }

    @Override
    public List<StateId> coded(String scheme, String code, LocalDate day) {
        return List.of();
    }

    private static StateGroup group(String id, String... members) {
        List<Membership> memberships = Stream.of(members)
                .map(member -> new Membership(
                        new GroupId(id),
                        new StateId(member),
                        Period.ALWAYS,
                        "day",
                        Membership.Confidence.HIGH,
                        "test",
                        ""))
                .toList();
        return new StateGroup(new GroupId(id), LocalText.english(id), "regional", memberships);
    }
}
