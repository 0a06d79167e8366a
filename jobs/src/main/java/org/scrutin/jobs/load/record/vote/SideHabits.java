package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;

/**
 * Tells a vote on which nearly everybody stands against its habit: lists, totals and result can be exchanged together, and then only the
 * other votes of the document show it.
 *
 * <p>A state's habit is the side, in favour or against, on which it stands in four of five or more of the other votes of the document in
 * which it is on a side, of which there need to be five. A vote is told where nine in ten or more of the states on its sides that have a
 * habit stand opposite to it, and these are ten or more, and half or more of all that are on a side. Amendments and motions are not
 * looked at and form no habit: who is for a text is against what would change it.
 *
 * <p>Cost: the ballots of the document. What the rule finds and what it finds falsely is measured ({@code docs/records.md}).
 */
final class SideHabits {

    private static final int OTHER_VOTES = 5;
    private static final int FEWEST_STATES = 10;

    private final Map<StateId, Map<Choice, Integer>> sides = new TreeMap<>();

    /**
     * Habits in the votes of one document.
     *
     * @param sheets all its votes
     */
    SideHabits(List<BallotSheet> sheets) {
        sheets.stream()
                .filter(SideHabits::isOnAText)
                .forEach(sheet -> onSides(sheet)
                        .forEach(ballot -> sides.computeIfAbsent(ballot.state(), state -> new EnumMap<>(Choice.class))
                                .merge(ballot.choice(), 1, Integer::sum)));
    }

    private static boolean isOnAText(BallotSheet sheet) {
        RollCallKind kind = sheet.lists().rollCall().kind();
        return kind != RollCallKind.AMENDMENT && kind != RollCallKind.MOTION;
    }

    private static List<ListedBallot> onSides(BallotSheet sheet) {
        return sheet.ballots().stream()
                .filter(ballot -> ballot.choice() == Choice.YES || ballot.choice() == Choice.NO)
                .toList();
    }

    /**
     * Tells a vote whose sides look exchanged.
     *
     * @param sheet one of the document's
     */
    void tell(BallotSheet sheet, Findings findings) {
        if (!isOnAText(sheet)) {
            return;
        }
        List<ListedBallot> ballots = onSides(sheet);
        List<ListedBallot> opposite = new ArrayList<>();
        int withHabit = 0;
        for (ListedBallot ballot : ballots) {
            Optional<Choice> habit = habitElsewhere(ballot);
            if (habit.isPresent()) {
                withHabit++;
                if (habit.get() != ballot.choice()) {
                    opposite.add(ballot);
                }
            }
        }
        boolean enough = withHabit >= FEWEST_STATES && withHabit * 2 >= ballots.size();
        if (enough && opposite.size() * 10 >= withHabit * 9) {
            findings.note(
                            DiscrepancyKind.SWAPPED_SIDES,
                            Severity.BLOCKING,
                            sheet.lists().vote().place())
                    .on(Optional.of(sheet.lists().rollCall().id()))
                    .figures("", sheet.counts().inRecordOrder())
                    .detail("Of " + withHabit + " states whose side in the other votes of the record is known, "
                            + opposite.size()
                            + " stand on the other side here: the lists in favour and against look exchanged, or the vote went"
                            + " against every habit.")
                    .add();
        }
    }

    /** The side on which a state stands in the other votes; empty where it keeps to none, or is on too few. */
    private Optional<Choice> habitElsewhere(ListedBallot ballot) {
        Map<Choice, Integer> counts = sides.get(ballot.state());
        int yes = counts.getOrDefault(Choice.YES, 0) - (ballot.choice() == Choice.YES ? 1 : 0);
        int no = counts.getOrDefault(Choice.NO, 0) - (ballot.choice() == Choice.NO ? 1 : 0);
        if (yes + no < OTHER_VOTES || Math.max(yes, no) * 5 < (yes + no) * 4) {
            return Optional.empty();
        }
        return Optional.of(yes > no ? Choice.YES : Choice.NO);
    }
}
