package org.scrutin.jobs.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Whom {@code --focus} means in a study: a name of a group or state, an id alone where one reading is possible, else with {@code state:} or {@code group:}. */
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
     * @param registry whom the names of states mean
     */
    static FocusReading of(String typed, Roster roster, StateRegistry registry) {
        List<Reference> possible = possible(typed);
        List<Reference> found = Stream.of(possible.stream(), groups(typed, roster), states(typed, registry))
                .flatMap(references -> references)
                .filter(reference -> isOf(roster, reference))
                .distinct()
                .toList();
        if (found.size() > 1) {
            boolean states = found.stream().allMatch(Reference.OfState.class::isInstance);
            return new Refused("--focus " + typed + " names "
                    + (states ? "several states" : "a state and a group") + ": write "
                    + found.stream().map(Reference::id).collect(Collectors.joining(" or ")));
        }
        return found.isEmpty()
                ? new Refused("--focus " + typed + ": " + nobody(possible) + ids(roster))
                : new Found(found.get(0));
    }

    /** What a text can mean, whoever is in the study: the room is no subject, and may be the id of a group. */
    private static List<Reference> possible(String typed) {
        return Reference.parse(typed)
                .filter(reference -> !(reference instanceof Reference.OfRoom))
                .map(List::of)
                .orElseGet(() -> typed.isBlank()
                        ? List.of()
                        : List.of(
                                new Reference.OfState(new StateId(typed)), new Reference.OfGroup(new GroupId(typed))));
    }

    /** The groups that are called so in some language. */
    private static Stream<Reference> groups(String typed, Roster roster) {
        return roster.groups().stream()
                .filter(group -> group.name().byLanguage().values().stream().anyMatch(typed::equalsIgnoreCase))
                .map(group -> new Reference.OfGroup(group.id()));
    }

    /** The states that are called so today in some language. */
    private static Stream<Reference> states(String typed, StateRegistry registry) {
        return typed.isBlank()
                ? Stream.empty()
                : registry.named(typed, LocalDate.MAX).stream().map(Reference.OfState::new);
    }

    /** What may be asked for instead. */
    private static String ids(Roster roster) {
        return "; groups: "
                + roster.groups().stream().map(group -> group.id().value()).collect(Collectors.joining(", "))
                + "; states: three letters, as FRA, or a name";
    }

    private static boolean isOf(Roster roster, Reference reference) {
        if (reference instanceof Reference.OfState of) {
            return roster.everEntitled().contains(of.state());
        }
        return reference instanceof Reference.OfGroup of
                && roster.groups().stream().anyMatch(group -> group.id().equals(of.group()));
    }

    private static String nobody(List<Reference> possible) {
        if (possible.isEmpty()) {
            return "a blank text is no id";
        }
        List<String> none = new ArrayList<>();
        String id = "";
        for (Reference reference : possible) {
            if (reference instanceof Reference.OfState of) {
                none.add("no state of the study's electorate");
                id = of.state().value();
            } else if (reference instanceof Reference.OfGroup of) {
                none.add("no group of the study");
                id = of.group().value();
            }
        }
        return String.join(" and ", none) + (possible.size() > 1 ? " has the id or name " : " has the id ") + id;
    }
}
