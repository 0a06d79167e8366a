package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that a record reports, with or without a vote.
 *
 * @param source document or file
 * @param paragraph the report's own paragraph, or the text's symbol
 * @param date day of the decision, empty where the record gives none
 * @param topic topic, or empty
 * @param title what was decided
 * @param mode how; empty where none is printed
 * @param outcome what became of it, or empty
 * @param rollCall the recorded vote, where there was one
 * @param place where it was read, {@code [page.]line:column}, or empty
 */
public record Decision(
        String source,
        String paragraph,
        Optional<LocalDate> date,
        String topic,
        LocalText title,
        Optional<Mode> mode,
        String outcome,
        Optional<RollCallId> rollCall,
        String place)
        implements Serializable {

    /** The same decision under a title in more languages. */
    public Decision titled(LocalText other) {
        return new Decision(source, paragraph, date, topic, other, mode, outcome, rollCall, place);
    }

    /** How a decision was taken. */
    public enum Mode {
        RECORDED_VOTE("recorded vote"),
        WITHOUT_A_VOTE("without a vote"),
        CONSENSUS("consensus"),
        ACCLAMATION("acclamation"),
        SHOW_OF_HANDS("show of hands");

        private final String id;

        Mode(String id) {
            this.id = id;
        }

        /** The words in tables. */
        public String id() {
            return id;
        }
    }
}
