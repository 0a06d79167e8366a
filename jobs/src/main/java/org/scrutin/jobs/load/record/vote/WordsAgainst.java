package org.scrutin.jobs.load.record.vote;

import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;

/**
 * Tells what a record says against a vote: that it does not stand, or that a state voted, or meant to vote, otherwise than a list has it.
 *
 * @param findings where it is told
 */
public record WordsAgainst(Findings findings) {

    /** Tells words that the record says itself: they block the vote. */
    public void ofTheRecord(RollCall vote, String said, String place) {
        tell(findings.note(DiscrepancyKind.SOURCES_DIFFER, Severity.BLOCKING, place), vote, said.strip());
    }

    /** Tells words of a delegation, or of which nothing says whether they are about the vote. */
    public void ofOthers(RollCall vote, String said, String place) {
        tell(findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, place), vote, said.strip());
    }

    /** Tells words of a delegation in a speech, with who speaks as the record prints it. */
    public void ofSpeaker(RollCall vote, String speaker, String said, String place) {
        tell(
                findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, place),
                vote,
                (speaker + " " + said.strip()).strip());
    }

    private static void tell(Findings.Note note, RollCall vote, String words) {
        note.on(Optional.of(vote.id()))
                .evidence(words)
                .detail(
                        "Words behind the vote speak against it, or say that a state voted or meant to vote otherwise: they change no ballot.")
                .add();
    }
}
