package org.scrutin.analysis.vote;

/**
 * The majority that a text needed. Present and voting = in favour + against; abstentions do not count.
 *
 * <p>Symbols: Y, N = ballots in favour and against of all states; E = members entitled to vote on the date.
 *
 * <table>
 * <caption>Votes in favour that carry the text</caption>
 * <tr><th>rule</th><th>formula</th><th>range</th></tr>
 * <tr><td>{@link #SIMPLE}</td><td>floor((Y + N) / 2) + 1</td><td>1 to Y + N, and 1 where nobody votes</td></tr>
 * <tr><td>{@link #TWO_THIRDS}</td><td>ceil(2 (Y + N) / 3)</td><td>0 to Y + N</td></tr>
 * <tr><td>{@link #ALL_MEMBERS}</td><td>floor(E / 2) + 1</td><td>1 to E, and 1 where E = 0</td></tr>
 * </table>
 *
 * <p>Undefined: nothing, for a known rule. Which rule held is never guessed: it comes from the record or the study, and a
 * roll call without one has no required majority. Constant cost, on integers.
 *
 * <p>Source: Charter of the United Nations, Article 18 (two thirds, and a majority, of the members present and voting); Rules
 * of Procedure of the General Assembly, A/520, rules 83 and 85, and rule 86: members that abstain count as not voting. A
 * majority of all members is asked for by single texts and by bodies of other rules.
 */
public enum MajorityRule {
    /** More than half of those present and voting. */
    SIMPLE,
    /** Two thirds or more of those present and voting. */
    TWO_THIRDS,
    /** More than half of those entitled to vote, whether they vote or not. */
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
