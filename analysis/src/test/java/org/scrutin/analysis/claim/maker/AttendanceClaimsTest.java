package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;

/** Meetings of three votes among forty states; one vote of each is missed by 11 of them, 12 at the next meeting, and so on. */
class AttendanceClaimsTest {

    private static final String STATES =
            IntStream.range(10, 50).mapToObj(state -> "S" + state).collect(Collectors.joining(" "));

    @Test
    void eachOfADozenIsTold() {
        assertEquals(12, told(12, "record.missed").size());
        assertEquals(List.of(), told(12, "record.missed.all"));
    }

    /** Of thirteen the last three, with 23, 22 and 21 absent. */
    @Test
    void ofMoreTheThreeThatMostMissAndHowManyThereAre() {
        assertEquals(
                List.of("record:missed:M12", "record:missed:M11", "record:missed:M10"),
                told(13, "record.missed").stream().map(Claim::id).toList());
        Claim all = told(13, "record.missed.all").get(0);
        assertEquals(
                new ClaimValue.Count(13), all.argument("count").orElseThrow().value());
    }

    private static List<Claim> told(int meetings, String template) {
        SmallVotes votes = SmallVotes.among(STATES);
        for (int i = 0; i < meetings; i++) {
            String meeting = " 2001-01-%02d m%d".formatted(i + 1, i);
            int absent = 11 + i;
            votes.vote("A" + i + meeting, "Y".repeat(40));
            votes.vote("B" + i + meeting, "Y".repeat(40));
            votes.vote("M" + i + meeting, ".".repeat(absent) + "Y".repeat(40 - absent));
        }
        return StudyClaims.of(
                        StudyAnalysis.of(
                                SmallStudies.data(votes.matrix(), SmallVotes.roster(STATES)),
                                SmallStudies.settings("S10")),
                        ClaimBounds.NONE)
                .of(StudyClaims.Part.RECORD)
                .stream()
                .filter(claim -> claim.template().equals(template))
                .toList();
    }
}
