package org.scrutin.analysis.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** Profiles of a record of four votes, worked by hand. */
class ProfilesTest {

    private static final String STATES = "AAA BBB CCC DDD EEE FFF";

    /** NOR and SOU share CCC and DDD; ROO is the room, which nobody leaves. */
    private static final Roster ROSTER = SmallVotes.roster(
            STATES,
            SmallVotes.group("ROO", STATES),
            SmallVotes.group("SOU", "CCC DDD EEE FFF"),
            SmallVotes.group("NOR", "AAA BBB CCC DDD"));

    private static final StudyResults RESULTS = StudyAnalysis.of(
            SmallStudies.data(
                    SmallVotes.among(STATES)
                            // NOR in favour, SOU abstains.
                            .vote("R1 2001-01-01", "YYYAAA")
                            .inSeries("peace")
                            // NOR against, SOU in favour; two in favour, two against.
                            .vote("R2 2001-01-02", "NNA.YY")
                            // NOR: two against two, no side.
                            .vote("R3 2001-01-03", "YYNNNN")
                            // Both in favour; FFF differs.
                            .vote("R4 2002-01-01", "YYYYYA")
                            .inSeries("peace")
                            .matrix(),
                    ROSTER),
            SmallStudies.settings());

    private static final Profiles PROFILES = new Profiles(RESULTS);

    @Test
    void aStateLeavesItsGroupsAndNewestComesFirst() {
        assertEquals(
                List.of("R2 NOR N>A CCC", "R2 SOU Y>A CCC", "R1 SOU A>Y CCC"), departures(PROFILES.of(state("CCC"))));
        assertEquals(List.of("R1 NOR Y>A DDD"), departures(PROFILES.of(state("DDD"))));
        assertEquals(
                List.of(), departures(PROFILES.of(state("AAA"))), "with most of its group or without a side to leave");
    }

    @Test
    void membersLeaveAGroup() {
        assertEquals(
                List.of("R4 SOU Y>A FFF", "R2 SOU Y>A CCC", "R1 SOU A>Y CCC"), departures(PROFILES.of(group("SOU"))));
    }

    /** Two ways to one count: departures that name a state, and the rows of table group_dissent. */
    @Test
    void departuresAreAsManyAsTheTableOfDissentCounts() {
        List<GroupDissent> rows = RESULTS.deciding().dissent().stream()
                .filter(row -> row.cycle().equals(Scope.ALL))
                .toList();
        assertEquals(8, rows.size(), "four members of each of two groups");
        for (GroupDissent row : rows) {
            long named = PROFILES.of(new Reference.OfState(row.state())).departures().stream()
                    .filter(departure -> departure.group().equals(row.group()))
                    .count();
            assertEquals(row.dissents(), named, row.toString());
        }
    }

    @Test
    void aTextThatReturnsHasItsLastTwoVotesAndAnyOtherStandsAlone() {
        List<SeriesRecord> series = PROFILES.of(state("DDD")).series();
        assertEquals(3, series.size());
        SeriesRecord peace = series.get(0);
        assertEquals(Optional.of("peace"), peace.series());
        assertEquals("R4", peace.last().rollCall().value());
        assertEquals(Optional.of(Choice.YES), peace.last().choice());
        assertEquals(Optional.of(Choice.ABSTAIN), peace.before().flatMap(SubjectVote::choice));
        assertTrue(peace.changed());
        assertEquals(Optional.of(Choice.ABSENT), series.get(1).last().choice(), "on no list is no choice");
        assertFalse(series.get(1).changed());
    }

    @Test
    void aGroupsVoteIsItsMostFrequentChoiceAndCountsItsMembers() {
        List<SeriesRecord> series = PROFILES.of(group("NOR")).series();
        assertEquals(Optional.of(Choice.YES), series.get(0).last().choice());
        assertEquals(4, series.get(0).last().ballots().cast().yes());
        assertEquals(Optional.empty(), series.get(2).last().choice(), "two against two");
        assertEquals(2, series.get(2).last().ballots().cast().no());
    }

    @Test
    void partnersOfAStateAreTheRowsOfTheAgreementTable() {
        Partner partner = PROFILES.of(state("BBB")).partners().get(0);
        assertEquals(new StateId("AAA"), partner.state());
        assertEquals(
                new PairTable(3, 0, 0, 0, 0, 0, 0, 0, 1),
                partner.in(Scope.ALL).orElseThrow().table());
    }

    /** NOR: Y N – Y. EEE: A Y N Y. FFF: A Y N A. */
    @Test
    void partnersOfAGroupAreStatesOutsideItBesideItsChoice() {
        List<Partner> partners = PROFILES.of(group("NOR")).partners();
        assertEquals(
                List.of("EEE", "FFF"),
                partners.stream().map(partner -> partner.state().value()).toList());
        assertEquals(
                new PairTable(1, 1, 0, 0, 0, 0, 1, 0, 0),
                partners.get(0).in(Scope.ALL).orElseThrow().table());
        assertEquals(
                new PairTable(0, 2, 0, 0, 0, 0, 1, 0, 0),
                partners.get(1).in(Scope.ALL).orElseThrow().table());
    }

    @Test
    void whatIsOpen() {
        assertEquals(List.of("narrow R2", "not_listed R2"), open(PROFILES.of(state("DDD"))));
        assertEquals(List.of("narrow R2", "no_side R3"), open(PROFILES.of(group("NOR"))));
    }

    @Test
    void withoutCyclesTheWholeRecordIsTheLastOneAndNobodyCameCloser() {
        assertEquals(Scope.ALL, PROFILES.lastCycle());
        assertEquals(Optional.empty(), PROFILES.lastStep());
    }

    @Test
    void theRoomHasNoProfile() {
        assertThrows(IllegalArgumentException.class, () -> PROFILES.of(new Reference.OfRoom()));
    }

    private static List<String> departures(SubjectProfile profile) {
        return profile.departures().stream()
                .map(departure -> departure.rollCall() + " " + departure.group() + " "
                        + departure.side().letter() + ">" + departure.choice().letter() + " "
                        + String.join(
                                " ",
                                departure.states().stream().map(StateId::value).toList()))
                .toList();
    }

    private static List<String> open(SubjectProfile profile) {
        return profile.open().stream()
                .map(matter -> matter.kind().id() + " " + matter.rollCall())
                .toList();
    }

    private static Reference state(String id) {
        return new Reference.OfState(new StateId(id));
    }

    private static Reference group(String id) {
        return new Reference.OfGroup(new GroupId(id));
    }
}
