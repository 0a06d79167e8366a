package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.vote.StateId;

/** Votes of texts that return, one a year from 2001, among eight states of which the first four are a group. */
class LeftTextClaimsTest {

    private static final String STATES = "AAA BBB CCC DDD EEE FFF GGG HHH";

    private final SmallVotes votes = SmallVotes.among(STATES);

    /**
     * B abstains in 2003 for the first time; C is against from 2002 on; D abstains in 2002 and is against in 2003. F is in favour
     * again, G never was, H stays away: its last ballot was in favour.
     */
    @Test
    void whoIsNoLongerInFavourWithItsLastBallot() {
        text("mines", "YYYYYYAY", "YYNAYAAY", "YANNYYAX");
        Claim claim = only();
        assertEquals(new ClaimValue.Series("mines"), value(claim, "series"));
        assertEquals(new ClaimValue.Count(3), value(claim, "count"));
        assertEquals(new ClaimValue.Form("some"), value(claim, "against"));
        assertEquals(new ClaimValue.Count(2), value(claim, "againstCount"));
        assertEquals(states("CCC", "DDD"), value(claim, "againstStates"));
        assertEquals(new ClaimValue.Form("some"), value(claim, "abstaining"));
        assertEquals(new ClaimValue.Count(1), value(claim, "abstainingCount"));
        assertEquals(states("BBB"), value(claim, "abstainingStates"));
        assertEquals(states("BBB"), value(claim, "last"));
        assertEquals(new ClaimValue.Year(2003), value(claim, "year"));
    }

    /** Of thirty states 25 abstain in 2002: one more than are named. */
    @Test
    void aSideOfManyIsCountedAndNotNamed() {
        SmallVotes many = SmallVotes.among(
                IntStream.range(0, 30).mapToObj(state -> "S" + (10 + state)).collect(Collectors.joining(" ")));
        many.vote("mines0 2001-12-01", "Y".repeat(30)).inSeries("mines");
        many.vote("mines1 2002-12-01", "A".repeat(25) + "YYNNY").inSeries("mines");
        Claim claim = StudyClaims.of(
                        StudyAnalysis.of(
                                SmallStudies.data(many.matrix(), SmallVotes.roster("S10 S11")),
                                SmallStudies.settings("S10")),
                        ClaimBounds.NONE)
                .of(StudyClaims.Part.SWITCHES)
                .stream()
                .filter(one -> one.template().equals("left.text"))
                .findFirst()
                .orElseThrow();
        assertEquals(new ClaimValue.Form("many"), value(claim, "abstaining"));
        assertEquals(new ClaimValue.Count(25), value(claim, "abstainingCount"));
        assertEquals(new ClaimValue.Form("some"), value(claim, "against"));
        assertEquals(states("S37", "S38"), value(claim, "againstStates"));
    }

    @Test
    void aSideThatNobodyTookNamesNobody() {
        text("mines", "YYYYYYYY", "YYYYYYAA");
        Claim claim = only();
        assertEquals(new ClaimValue.Form("none"), value(claim, "against"));
        assertEquals(Optional.empty(), claim.argument("againstStates"));
        assertEquals(states("GGG", "HHH"), value(claim, "abstainingStates"));
        assertEquals(states("GGG", "HHH"), value(claim, "last"));
    }

    /**
     * Of five years, A and B are in favour in the first two at most, C until the third, D until the fourth; E comes back. A text of
     * four years is not long: its first two are none of its own.
     */
    @Test
    void whoWasInFavourInTheFirstTwoYearsOnlyIsToldApart() {
        text("mines", "YAYYYYYY", "AYYYYYYY", "AAYYAYYY", "AAAYAYYY", "NAAAYYYY");
        Claim claim = only();
        assertEquals(new ClaimValue.Count(2), value(claim, "count"));
        assertEquals(states("CCC", "DDD"), value(claim, "abstainingStates"));
        assertEquals(new ClaimValue.Form("none"), value(claim, "against"));
        assertEquals(new ClaimValue.Form("some"), value(claim, "early"));
        assertEquals(new ClaimValue.Count(2), value(claim, "earlyCount"));
        assertEquals(states("AAA", "BBB"), value(claim, "earlyStates"));
        assertEquals(new ClaimValue.Year(2001), value(claim, "earlyFrom"));
        assertEquals(new ClaimValue.Year(2002), value(claim, "earlyTo"));
        assertEquals(new ClaimValue.Year(2003), value(claim, "since"));
    }

    @Test
    void aTextOfFourYearsHasNoFirstYearsOfItsOwn() {
        text("mines", "YAYYYYYY", "AYYYYYYY", "AAYYAYYY", "AAAYAYYY");
        Claim claim = only();
        assertEquals(new ClaimValue.Form("none"), value(claim, "early"));
        assertEquals(states("AAA", "BBB", "CCC", "EEE"), value(claim, "abstainingStates"));
    }

    /** G and H leave in 2002; G is back in 2003, H stays: one state alone is told among the changed votes. */
    @Test
    void whoCameBackIsNotCounted() {
        text("mines", "YYYYYYYY", "YYYYYYAA", "YYYYYYYA");
        assertEquals(List.of(), told());
    }

    @Test
    void nothingIsSaidWhereNobodyLeft() {
        text("mines", "YYYYYYAN", "YYYYYYNA", "YYYYYYYX");
        assertEquals(List.of(), told());
    }

    /**
     * Two left each of three texts, three the last: it comes first, then two of the others by their names. The first page tells of
     * the one that it does not name already: whose votes changed most, in the finding on the year, are the last and the first.
     */
    @Test
    void threeTextsAreToldThoseThatMostLeftFirst() {
        text("arms", "YYYYYYYY", "YYYYYYAA");
        text("bombs", "YYYYYYYY", "YYYYYNNY");
        text("cuts", "YYYYYYYY", "AAYYYYYY");
        text("duds", "YYYYYYYY", "YYYYYNNN");
        assertEquals(
                List.of("left:text:duds", "left:text:arms", "left:text:bombs"),
                told().stream().map(Claim::id).toList());
        assertEquals(
                List.of("left:text:bombs 2.0"),
                claims().findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.LEFT_TEXT)
                        .map(finding -> finding.claim().id() + " " + finding.strength())
                        .toList());
    }

    private void text(String series, String... years) {
        for (int i = 0; i < years.length; i++) {
            votes.vote("%s%d %d-12-01".formatted(series, i, 2001 + i), years[i]).inSeries(series);
        }
    }

    private StudyClaims claims() {
        return StudyClaims.of(
                StudyAnalysis.of(
                        SmallStudies.data(
                                votes.matrix(), SmallVotes.roster(STATES, SmallVotes.group("ONE", "AAA BBB CCC DDD"))),
                        SmallStudies.settings("AAA")),
                ClaimBounds.NONE);
    }

    private List<Claim> told() {
        return claims().of(StudyClaims.Part.SWITCHES).stream()
                .filter(claim -> claim.template().equals("left.text"))
                .toList();
    }

    private Claim only() {
        List<Claim> told = told();
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
