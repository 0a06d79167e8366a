package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

/**
 * A recorded vote as it was.
 *
 * @param id its number in the data
 * @param date the day
 * @param cast every state that voted, and what it chose
 * @param absent the other members of the day, in order
 */
record RealVote(String id, LocalDate date, SortedMap<StateId, Choice> cast, List<StateId> absent) {

    /** How many made a choice. */
    int count(Choice choice) {
        return (int) cast.values().stream().filter(choice::equals).count();
    }

    /** The states of a list, in the order of their ids. */
    List<StateId> of(Choice choice) {
        return choice == Choice.ABSENT
                ? absent
                : cast.entrySet().stream()
                        .filter(entry -> entry.getValue() == choice)
                        .map(java.util.Map.Entry::getKey)
                        .toList();
    }
}
