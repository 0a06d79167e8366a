package org.scrutin.analysis.profile;

import java.util.Optional;

/**
 * The last two votes on a text that returns.
 *
 * @param series the text; empty for a vote that belongs to none
 * @param last the newest vote in the data
 * @param before the one before it; empty where the data hold one only
 */
public record SeriesRecord(Optional<String> series, SubjectVote last, Optional<SubjectVote> before) {

    /** Whether a ballot was cast both times, or a side taken, and not the same. */
    public boolean changed() {
        return before.flatMap(SubjectVote::choice)
                .filter(then -> then.isCast())
                .flatMap(then -> last.choice().filter(now -> now.isCast() && now != then))
                .isPresent();
    }
}
