package org.scrutin.jobs.load.record.vote;

import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * What a text tells of a vote without totals that are read.
 *
 * @param kind what it tells
 * @param words the words that tell it
 * @param sentence in which they stand
 */
public record VoteTrace(Kind kind, Words words, Span sentence) {

    private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

    /** Whether its numbers are totals that were read. */
    public boolean retells(Totals totals) {
        String near = "-" + NO_NUMBER.matcher(words.text()).replaceAll("-") + "-";
        return totals.counts()
                .filter(told -> near.contains("-" + told.yes() + "-" + told.no() + "-"))
                .isPresent();
    }

    /** What is told. */
    public enum Kind {
        /** Numbers that look like totals. */
        NEAR_TOTALS,
        /** What became of a text by a recorded vote. */
        RESULT,
        /** What became of a text by a majority. */
        MAJORITY,
        /** A recorded vote, and not what became of a text. */
        VOTE,
        /** A recorded vote that somebody asks for, or that will be taken. */
        REQUEST
    }
}
