package org.scrutin.analysis.profile;

import org.scrutin.analysis.vote.RollCallId;

/**
 * Something that the last cycle leaves open.
 *
 * @param kind what is open
 * @param rollCall the vote that it is about; of a text that did not return, the last one on it
 */
public record OpenMatter(Kind kind, RollCallId rollCall) {

    /** What can be open, in the order of a profile. */
    public enum Kind {
        /** Of the votes in favour and against, the two differ by at most a tenth. No rule of majority is assumed. */
        NARROW("narrow"),
        /** A vote's list does not bear out the totals announced. */
        DISCREPANT("discrepant"),
        /** The subject, or a member of it, is a candidate for a name that a list lacks. */
        CANDIDATE("candidate"),
        /** The state was entitled to vote and is on no list. */
        NOT_LISTED("not_listed"),
        /** No choice is the most frequent one in the group. */
        NO_SIDE("no_side"),
        /** A text that came to the vote before, and in the last cycle not, as far as the data show. */
        NOT_RETURNED("not_returned");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }
}
