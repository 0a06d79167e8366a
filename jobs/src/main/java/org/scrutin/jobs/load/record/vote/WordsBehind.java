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

    /** Tells words without a name, at a place. */
    public void words(String place, String printed) {
        tell(
                Severity.WARNING,
                place,
                printed,
                "Words stand between a list and what follows it; they are read as no names.");
    }

    /** Tells words at a place with a state's name among them, which can be one of the list. */
    public void names(String place, String printed) {
        tell(
                Severity.BLOCKING,
                place,
                printed,
                "Words stand between a list and what follows it, a state's name among them; they are read as no names, and the"
                        + " list may be longer.");
    }

    private void tell(Severity severity, String place, String printed, String detail) {
        findings.note(DiscrepancyKind.PHANTOM_NAME, severity, place)
                .on(Optional.of(rollCall))
                .evidence(printed.substring(0, Math.min(printed.length(), SHOWN)))
                .detail(detail)
                .add();
    }
}
