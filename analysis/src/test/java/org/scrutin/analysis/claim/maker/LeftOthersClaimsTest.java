package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/** Votes of one text, one a year from 2001, among eight states of which the first six are a group. */
class LeftOthersClaimsTest {

    private static final String STATES = "AAA BBB CCC DDD EEE FFF GGG HHH";

    /** G leaves too, but is no member. */
    @Test
    void twoOfSixMembersLeaveTheFourThatStay() {
        Claim claim = only(claims("YYYYYYYY", "YYYYAAAY"));
        assertEquals(new ClaimValue.Group(new GroupId("ONE")), value(claim, "group"));
        assertEquals(new ClaimValue.Series("mines"), value(claim, "series"));
        assertEquals(states("EEE", "FFF"), value(claim, "states"));
        assertEquals(new ClaimValue.Form("Y"), value(claim, "from"));
        assertEquals(new ClaimValue.Form("A"), value(claim, "to"));
        assertEquals(new ClaimValue.Count(2), value(claim, "count"));
        assertEquals(new ClaimValue.Count(6), value(claim, "members"));
        assertEquals(new ClaimValue.Count(6), value(claim, "before"));
        assertEquals(new ClaimValue.Count(4), value(claim, "stay"));
        assertEquals(new ClaimValue.Year(2001), value(claim, "yearFrom"));
        assertEquals(new ClaimValue.Year(2002), value(claim, "year"));
    }

    @Test
    void theFirstPageTakesItByHowManyLeft() {
        StudyClaims claims = claims("YYYYYYYY", "YYYYAAYY");
        List<Finding> findings = claims.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.LEFT_OTHERS)
                .toList();
        assertEquals(List.of(new Finding(only(claims), Finding.Kind.LEFT_OTHERS, 2)), findings);
    }

    /** A is absent before and F afterwards: five voted as one, two of them left, three stay beside A, who is in favour now. */
    @Test
    void whoStaysAwayNeitherStoodWithTheOthersNorLeftThem() {
        Claim claim = only(claims("XYYYYYYY", "YYYAAXYY"));
        assertEquals(states("DDD", "EEE"), value(claim, "states"));
        assertEquals(new ClaimValue.Count(5), value(claim, "before"));
        assertEquals(new ClaimValue.Count(3), value(claim, "stay"));
    }

    @Test
    void nothingIsSaidWhereNobodyLeft() {
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYYYYYY")));
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYYYYAN")));
    }

    @Test
    void oneMemberAloneIsToldElsewhere() {
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYYYAYY")));
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYYNAYY")));
    }

    /** Three leave three: neither half is the others. */
    @Test
    void aGroupInTwoHalvesHasNoOthers() {
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYAAAYY")));
    }

    @Test
    void membersThatWereNotAsOneCannotBeLeft() {
        assertEquals(List.of(), told(claims("NYYYYYYY", "NYYYAAYY")));
    }

    /** E and F leave in 2002 and are back in 2003: told of 2002, and their return is no leaving. */
    @Test
    void whoComesBackLeavesNobody() {
        assertEquals(new ClaimValue.Year(2002), value(only(claims("YYYYYYYY", "YYYYAAYY", "YYYYYYYY")), "year"));
    }

    /** G alone changes in 2003 and in 2004: what happened in 2002 is no news any more. */
    @Test
    void onlyTheLastTwoYearsWithChangesAreTold() {
        assertEquals(1, told(claims("YYYYYYYY", "YYYYAAYY", "YYYYAANY")).size());
        assertEquals(List.of(), told(claims("YYYYYYYY", "YYYYAAYY", "YYYYAANY", "YYYYAAYY")));
    }

    private static StudyClaims claims(String... years) {
        SmallVotes votes = SmallVotes.among(STATES);
        for (int i = 0; i < years.length; i++) {
            votes.vote("R%d %d-12-01".formatted(i, 2001 + i), years[i]).inSeries("mines");
        }
        return StudyClaims.of(
                StudyAnalysis.of(
                        SmallStudies.data(
                                votes.matrix(),
                                SmallVotes.roster(STATES, SmallVotes.group("ONE", "AAA BBB CCC DDD EEE FFF"))),
                        SmallStudies.settings("AAA")),
                ClaimBounds.NONE);
    }

    private static List<Claim> told(StudyClaims claims) {
        return claims.of(StudyClaims.Part.SWITCHES).stream()
                .filter(claim -> claim.template().equals("left.others"))
                .toList();
    }

    private static Claim only(StudyClaims claims) {
        List<Claim> told = told(claims);
        assertEquals(1, told.size());
        return told.get(0);
    }

    private static ClaimValue value(Claim claim, String name) {
        return claim.argument(name).orElseThrow().value();
    }

    private static ClaimValue states(String... ids) {
        return new ClaimValue.States(List.of(ids).stream().map(StateId::new).toList());
    }
}
