package org.scrutin.analysis.vote;

/** The majority that a text needed. Present and voting = in favour + against; abstentions do not count. */
public enum MajorityRule {
    SIMPLE,
    TWO_THIRDS,
    ALL_MEMBERS;

    /** The word in tables and study files. */
    public String id() {
        return switch (this) {
            case SIMPLE -> "simple";
            case TWO_THIRDS -> "two-thirds";
            case ALL_MEMBERS -> "all-members";
        };
    }

    /**
     * The votes in favour that carry the text.
     *
     * @param room all ballots of the roll call
     * @param electorate members entitled to vote on the date, at least 0; read by {@link #ALL_MEMBERS} only
     * @return simple: floor((Y+N)/2)+1; two thirds: ceil(2(Y+N)/3); all members: floor(electorate/2)+1
     */
    public int required(ChoiceCounts room, int electorate) {
        int voting = room.yes() + room.no();
        return switch (this) {
            case SIMPLE -> voting / 2 + 1;
            case TWO_THIRDS -> (2 * voting + 2) / 3;
            case ALL_MEMBERS -> electorate / 2 + 1;
        };
    }
}
