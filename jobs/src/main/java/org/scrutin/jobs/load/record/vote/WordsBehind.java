package org.scrutin.jobs.load.record.vote;

import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.Findings;

/**
 * Tells words between a list and what follows it, which are read as no names.
 *
 * @param findings where to tell them
 * @param rollCall the vote whose list it is
 */
public record WordsBehind(Findings findings, RollCallId rollCall) {

    /** UTF-16 units of words that are no names, as evidence. */
    private static final int SHOWN = 80;

    /**
     * Tells some words.
     *
     * @param place where they stand
     * @param printed the words
     * @param holdNames whether a state's name is among them, which can be one of the list: then they block
     */
    public void tell(String place, String printed, boolean holdNames) {
        findings.note(DiscrepancyKind.PHANTOM_NAME, holdNames ? Severity.BLOCKING : Severity.WARNING, place)
                .on(Optional.of(rollCall))
                .evidence(printed.substring(0, Math.min(printed.length(), SHOWN)))
                .detail(
                        holdNames
                                ? "Words stand between a list and what follows it, a state's name among them; they are read as no"
                                        + " names, and the list may be longer."
                                : "Words stand between a list and what follows it; they are read as no names.")
                .add();
    }
}
