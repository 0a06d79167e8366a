package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The states and groups of the world as the registry knows them, with every name and code a state has had. A state is an
 * identity plus a date, never a string.
 */
public interface StateRegistry {

    /** All states, historic ones included, in code-point order of their ids. */
    List<State> states();

    Optional<State> state(StateId id);

    /** All groups, in code-point order of their ids. */
    List<StateGroup> groups();

    Optional<StateGroup> group(GroupId id);

    /** The spans in which a group had suspended a member; none in a registry that does not know. */
    default List<Membership> suspended(GroupId group) {
        return List.of();
    }

    /**
     * Whom a printed name means on a day. The name is normalised first (apostrophes and hyphens made one, diacritics
     * and invisible marks removed, case folded, no blanks beside Han characters, brackets and hyphens). One identity
     * under that spelling: that one, whatever the day; several: those whose period holds the day.
     *
     * @return no state: unresolved; one: resolved; several: ambiguous; in code-point order
     */
    List<StateId> named(String printed, LocalDate day);

    /**
     * Whom a data set's code means on a day. One identity under the code: that one, whatever the day; several: those whose
     * period holds the day, and where none does, the one whose period is nearest.
     *
     * @param scheme iso2, iso3, iso3166-3, m49, cow or unvotes
     */
    List<StateId> coded(String scheme, String code, LocalDate day);

    /**
     * Whether a spelling is known from data sets alone, as their misspellings are: no list, record or press release of the
     * United Nations has it. A registry that does not know where spellings are used says no.
     */
    default boolean isOnlyInDataSets(String printed) {
        return false;
    }

    /** Names and codes alone, to travel to where ballots are read. A registry without any has {@link StateNaming#NOBODY}. */
    default StateNaming naming() {
        return StateNaming.NOBODY;
    }
}
