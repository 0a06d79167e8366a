package org.scrutin.output.tables;

import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * One ballot as table {@code ballots} prints it.
 *
 * @param rollCall the roll call
 * @param state the state
 * @param choice what it chose; absent only where the source lists it or the study derives it
 * @param nameAsPrinted the state's name or code in the source
 * @param source file or document
 * @param place {@code [page.]line:column}, from 1, or empty
 * @param repetition whether it was read from a list that holds a run of names twice
 * @param absenceKind why it is absent, in the word of {@link org.scrutin.analysis.abstention.AbsenceKind} or of the source; empty where a ballot was cast
 *     or the data do not tell
 */
public record BallotRow(
        RollCallId rollCall,
        StateId state,
        Choice choice,
        String nameAsPrinted,
        String source,
        String place,
        Repetition repetition,
        String absenceKind) {

    /** Whether a ballot stands in a repeated run. */
    public enum Repetition {
        NONE,
        IN_REPEATED_RUN
    }
}
