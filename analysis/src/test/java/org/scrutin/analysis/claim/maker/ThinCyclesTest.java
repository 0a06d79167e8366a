package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;

/** Cycles of a year from 2001 on, each of one meeting with one vote. */
class ThinCyclesTest {

    private static final String STATES = "AAA BBB CCC";

    @Test
    void threeAreToldOneByOne() {
        assertEquals(
                List.of("cycle:thin:2001", "cycle:thin:2002", "cycle:thin:2003"),
                told(3).stream().map(Claim::id).toList());
    }

    @Test
    void ofMoreOneSentenceNamesThemAll() {
        List<Claim> told = told(25);
        assertEquals(List.of("cycle:thin"), told.stream().map(Claim::id).toList());
        Claim claim = told.get(0);
        assertEquals(
                new ClaimValue.Count(25), claim.argument("count").orElseThrow().value());
        assertEquals(
                new ClaimValue.Count(25), claim.argument("of").orElseThrow().value());
        assertEquals(
                new ClaimValue.Cycles(IntStream.rangeClosed(2001, 2025)
                        .mapToObj(Integer::toString)
                        .toList()),
                claim.argument("cycles").orElseThrow().value());
    }

    private static List<Claim> told(int years) {
        SmallVotes votes = SmallVotes.among(STATES);
        for (int year = 2001; year < 2001 + years; year++) {
            votes.vote("R" + year + " " + year + "-05-01 m" + year, "YYN");
        }
        List<ReviewCycle> cycles = IntStream.range(2001, 2001 + years)
                .mapToObj(year -> new ReviewCycle(
                        Integer.toString(year),
                        Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                        LocalText.EMPTY))
                .toList();
        StudySettings of = SmallStudies.settings("AAA");
        StudySettings settings = new StudySettings(
                of.id(),
                of.title(),
                cycles,
                of.kinds(),
                of.references(),
                of.agreement(),
                of.coincidence(),
                of.clusters(),
                of.level(),
                of.resamples(),
                of.seed());
        return StudyClaims.of(
                        StudyAnalysis.of(SmallStudies.data(votes.matrix(), SmallVotes.roster(STATES)), settings),
                        ClaimBounds.NONE)
                .of(StudyClaims.Part.CYCLES)
                .stream()
                .filter(claim -> claim.template().startsWith("cycle.thin"))
                .toList();
    }
}
