package org.scrutin.benchmarks.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * A vote on a whole text that nobody took. What is not told of it is empty.
 *
 * @param id its id
 * @param day of the vote
 * @param meeting id of the meeting
 * @param topic its only topic
 * @param title in English; may be empty
 */
public record MadeRollCall(String id, LocalDate day, String meeting, String topic, String title) {

    /** The roll call. */
    public RollCall rollCall() {
        return new RollCall(
                new RollCallId(id),
                "made",
                day,
                meeting,
                "",
                "",
                RollCallKind.WHOLE,
                topic,
                List.of(topic),
                "",
                "",
                Optional.empty(),
                title.isEmpty() ? LocalText.EMPTY : LocalText.english(title),
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
