package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

/**
 * A recorded vote as it was.
 *
 * @param id its number in the data
 * @param date the day
 * @param cast every state that voted, and what it chose
 * @param absent the other members of the day, in order
 * @param isAdopted what became of the text
 */
record RealVote(String id, LocalDate date, SortedMap<StateId, Choice> cast, List<StateId> absent, boolean isAdopted) {

    /** The same with those in favour and those against exchanged where need be, so that there are more of one side; rejected. */
    RealVote rejectedWithMore(Choice side) {
        Choice other = side == Choice.YES ? Choice.NO : Choice.YES;
        SortedMap<StateId, Choice> as = new TreeMap<>(cast);
        if (count(side) < count(other)) {
            as.replaceAll((state, choice) -> choice == side ? other : choice == other ? side : choice);
        }
        return new RealVote(id, date, as, absent, false);
    }

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
