package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One recorded vote as the record describes it: what was voted on, when, and what was announced. Its ballots stand in a
 * {@link RollCallMatrix}. Text that the data do not hold is an empty string, never a guess.
 *
 * @param id identity in every table
 * @param source the file or document it was read from
 * @param date the day of the vote
 * @param meeting identity of the meeting; roll calls of one meeting are not independent; empty where unknown
 * @param session the session, or empty
 * @param body the body that voted, or empty
 * @param kind what was put to the vote
 * @param topic the one primary topic, or empty
 * @param topics all topics, the primary one included
 * @param series identity of a text that returns, or empty
 * @param paragraph the paragraph's number where the kind is paragraph, or empty
 * @param wholeText the vote on the whole text that this paragraph belongs to
 * @param title the text's title
 * @param subject what the paragraph or text is about; empty = not in the data
 * @param result as the record says it
 * @param majority the rule that applied, cited by the record or the study; empty = unknown
 * @param announced the totals announced; empty = none announced
 */
public record RollCall(
        RollCallId id,
        String source,
        LocalDate date,
        String meeting,
        String session,
        String body,
        RollCallKind kind,
        String topic,
        List<String> topics,
        String series,
        String paragraph,
        Optional<RollCallId> wholeText,
        LocalText title,
        LocalText subject,
        Optional<RollCallResult> result,
        Optional<MajorityRule> majority,
        Optional<ChoiceCounts> announced)
        implements Serializable {

    public RollCall {
        topics = List.copyOf(topics);
    }

    /** The meeting, or where the data name none, the day: the block that statistics keep whole. */
    public String block() {
        return meeting.isEmpty() ? date.toString() : meeting;
    }
}
