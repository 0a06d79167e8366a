package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutin.analysis.fixture.SmallVotes.roster;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

class LoneAbsencesTest {

    private static List<LoneAbsence> lone(SmallVotes votes, String electorate) {
        var matrix = votes.matrix();
        return LoneAbsences.of(matrix, new Absences(matrix, roster(electorate), List.of()));
    }

    /** AAA misses B alone; BBB misses two of three; CCC misses the meeting; DDD misses C alone but is no member. */
    @Test
    void oneOfThreeAndVotedOnTheOthers() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC DDD EEE")
                .vote("A 2001-05-01 m", "YY.YY")
                .vote("B 2001-05-01 m", "...YY")
                .vote("C 2001-05-02 m", "N...A");
        assertEquals(
                List.of(new LoneAbsence(new RollCallId("B"), new StateId("AAA"), 2)), lone(votes, "AAA BBB CCC EEE"));
    }

    /** Others that miss the same vote do not matter: it is alone among those of its meeting. */
    @Test
    void severalStatesCanMissTheSameVoteAlone() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC")
                .vote("A 2001-05-01 m", "YYY")
                .vote("B 2001-05-01 m", "..Y")
                .vote("C 2001-05-01 m", "YYY");
        assertEquals(2, lone(votes, "AAA BBB CCC").size());
    }

    /** Half of two is no exception, and each day is a meeting of its own where the data name none. */
    @Test
    void ofTwoVotesNoneIsAlone() {
        SmallVotes votes = SmallVotes.among("AAA BBB")
                .vote("A 2001-05-01 m", "YY")
                .vote("B 2001-05-01 m", ".Y")
                .vote("C 2001-06-01", "YY")
                .vote("D 2001-06-02", ".Y")
                .vote("E 2001-06-03", "YY");
        assertEquals(List.of(), lone(votes, "AAA BBB"));
    }
}
