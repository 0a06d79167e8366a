package org.scrutin.jobs.cli;

import java.util.Optional;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** Whom {@code --focus} means in a study: an id alone where one reading is possible, else with {@code state:} or {@code group:}. */
sealed interface FocusReading {

    /**
     * Whom it means.
     *
     * @param subject a state that was entitled to vote at some time, or a group of the study
     */
    record Found(Reference subject) implements FocusReading {}

    /**
     * It means nobody, or two.
     *
     * @param why one line
     */
    record Refused(String why) implements FocusReading {}

    /**
     * Reads the option.
     *
     * @param typed as typed
     * @param roster states and groups of the study
     */
    static FocusReading of(String typed, Roster roster) {
        boolean groupAsked = typed.startsWith("group:");
        boolean stateAsked = typed.startsWith("state:");
        String id = groupAsked || stateAsked ? typed.substring("state:".length()) : typed;
        Optional<Reference> state = groupAsked ? Optional.empty() : state(id, roster);
        Optional<Reference> group = stateAsked ? Optional.empty() : group(id, roster);
        if (state.isPresent() && group.isPresent()) {
            return new Refused(
                    "--focus " + typed + " names a state and a group: write state:" + id + " or group:" + id);
        }
        Optional<Reference> found = state.or(() -> group);
        if (found.isPresent()) {
            return new Found(found.get());
        }
        String what = stateAsked
                ? "no state of the study's electorate"
                : groupAsked ? "no group of the study" : "no state of the study's electorate and no group of the study";
        return new Refused("--focus " + typed + ": " + what + " has the id " + id);
    }

    private static Optional<Reference> state(String id, Roster roster) {
        return roster.everEntitled().stream()
                .filter(state -> state.value().equals(id))
                .findFirst()
                .map((StateId state) -> new Reference.OfState(state));
    }

    private static Optional<Reference> group(String id, Roster roster) {
        return roster.groups().stream()
                .map(group -> group.id())
                .filter(group -> group.value().equals(id))
                .findFirst()
                .map((GroupId group) -> new Reference.OfGroup(group));
    }
}
