package org.scrutin.analysis.study;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;

/** The rows of memberships that a study's results rest on: those valid on the date of at least one roll call. */
public final class MembershipsUsed {

    private MembershipsUsed() {}

    /**
     * The rows of the study's groups.
     *
     * @return by group, state and start; a start that is open first
     */
    public static List<Membership> of(RollCallMatrix matrix, Roster roster) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        matrix.rollCalls().stream().map(RollCall::date).forEach(days::add);
        return roster.groups().stream()
                .flatMap(group -> group.memberships().stream())
                .filter(membership -> days.stream().anyMatch(membership.period()::holds))
                .distinct()
                .sorted(Comparator.comparing(Membership::group)
                        .thenComparing(Membership::state)
                        .thenComparing(membership -> membership.period().from().orElse(LocalDate.MIN)))
                .toList();
    }

    /**
     * Of such rows, those of low confidence on which what is said of a roll call rests.
     *
     * @param rows valid on the date of a roll call
     * @return in the order of the rows
     */
    static List<Membership> doubtful(RollCallMatrix matrix, Roster roster, List<Membership> rows) {
        return rows.stream()
                .filter(Membership::isDoubtful)
                .filter(row -> IntStream.range(0, matrix.rollCalls().size())
                        .anyMatch(position -> roster.isUsed(row, matrix, position)))
                .toList();
    }
}
