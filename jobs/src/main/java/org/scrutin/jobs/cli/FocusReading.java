package org.scrutin.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** Whom {@code --focus} means in a study: a name of a group, an id alone where one reading is possible, else with {@code state:} or {@code group:}. */
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
        List<Reference> possible = possible(typed);
        List<Reference> found = Stream.concat(
                        possible.stream().filter(reference -> isOf(roster, reference)), named(typed, roster))
                .distinct()
                .toList();
        if (found.size() > 1) {
            return new Refused("--focus " + typed + " names a state and a group: write "
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
    private static Stream<Reference> named(String typed, Roster roster) {
        return roster.groups().stream()
                .filter(group -> group.name().byLanguage().values().stream().anyMatch(typed::equalsIgnoreCase))
                .map(group -> new Reference.OfGroup(group.id()));
    }

    /** What may be asked for instead. */
    private static String ids(Roster roster) {
        return "; groups: "
                + roster.groups().stream().map(group -> group.id().value()).collect(Collectors.joining(", "))
                + "; states: three letters, as FRA";
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
        return String.join(" and ", none) + " has the id " + id;
    }
}
