package org.scrutin.jobs.load.record.language;

import java.util.List;

/**
 * Words that tell of a vote and are read as none.
 *
 * @param totals what looks like totals wherever it stands; none of it is ever taken for totals
 * @param withResult what looks like totals in a sentence that says what became of a text
 * @param majorities words for a majority by which a text is adopted or rejected
 * @param requests words of those who ask for a vote, or say that one will be taken
 * @param denied words that no vote was recorded on what a sentence tells
 * @param supposed words of a vote that is not taken: none was, one may be, or statements are made before or after it
 */
public record TraceWords(
        List<WordPattern> totals,
        List<WordPattern> withResult,
        List<WordPattern> majorities,
        List<WordPattern> requests,
        List<WordPattern> denied,
        List<WordPattern> supposed) {

    static TraceWords of(TableNode node) {
        return new TraceWords(
                node.patterns("totals"),
                node.patterns("with-result"),
                node.patterns("majorities"),
                node.patterns("requests"),
                node.patterns("denied"),
                node.patterns("supposed"));
    }
}
