package org.scrutin.output.wording;

import java.util.Map;

/**
 * What a cover says was read.
 *
 * @param rollCalls recorded votes
 * @param ballots listed on them
 * @param counted ballots that count, which decisions of persons can make more or fewer
 * @param open votes of which something may change a result
 */
public record RecordRead(int rollCalls, long ballots, long counted, long open) {

    /** The sentence of the cover. */
    public String in(Words words) {
        return words.text(
                "cover.read",
                Map.of(
                        "rollCalls",
                        rollCalls,
                        "ballots",
                        ballots,
                        "counted",
                        counted,
                        "same",
                        ballots == counted ? "yes" : "no",
                        "open",
                        open));
    }
}
