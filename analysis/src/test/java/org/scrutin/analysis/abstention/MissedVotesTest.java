package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;

class MissedVotesTest {

    private static final RollCallMatrix THREE = SmallVotes.among("AAA BBB")
            .vote("R1 2001-01-01 m1", "YY")
            .vote("R2 2001-01-01 m1", "Y.")
            .vote("R3 2001-01-01 m1", "Y.")
            .vote("R4 2001-02-01 m2", "Y.")
            .vote("R5 2001-02-01 m2", "YY")
            .matrix();

    /** Median 10: 21 is more than twice that and 11 more. Of the meeting of two, 40 is less than twice the median of 21. */
    @Test
    void worked() {
        assertEquals(List.of(new MissedVote(new RollCallId("R3"), 21, 9, 10, 1)), missed(9, 10, 21, 2, 40));
    }

    @Test
    void twiceTheMedianIsNotMore() {
        assertEquals(List.of(), missed(10, 10, 20, 0, 0));
    }

    @Test
    void tenMoreAreNeeded() {
        assertEquals(List.of(), missed(2, 2, 11, 0, 0));
        assertEquals(1, missed(2, 2, 12, 0, 0).size());
    }

    /** Counted elsewhere: 38 states without a ballot on A/RES/79/58, 4 to 9 on the other four of its meeting, 35 of them on one of these. */
    @Test
    void theVoteThatManyMissed() {
        RollCallMatrix arms = RecordedVotes.arms();
        Roster roster = WorldGroups.roster();
        List<Integer> absent = IntStream.range(0, arms.rollCalls().size())
                .mapToObj(position ->
                        roster.electorate(arms.rollCall(position).date()).size()
                                - arms.room(position).cast())
                .toList();

        List<MissedVote> missed = new MissedVotes(arms, new Absences(arms, roster, List.of())).of(absent);

        assertEquals(List.of(new MissedVote(new RollCallId("A/RES/79/58"), 38, 4, 9, 35)), missed);
    }

    /** B casts on R1 only: it is the member that voted elsewhere at m1. */
    private static List<MissedVote> missed(Integer... absent) {
        Roster roster = SmallVotes.roster("AAA BBB");
        return new MissedVotes(THREE, new Absences(THREE, roster, List.of())).of(List.of(absent));
    }
}
