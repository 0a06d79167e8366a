package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;

class RosterTest {

    private static final LocalDate EARLY = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2001, 3, 1);

    private static Set<StateId> states(String ids) {
        return Stream.of(ids.split(" ")).map(StateId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void membersAreThoseOfTheDayAndOfTheElectorate() {
        Roster roster =
                SmallVotes.roster("AAA BBB CCC@2001-03-01", SmallVotes.group("GRP", "AAA BBB@2001-02-01 CCC OBS"));

        assertEquals(states("AAA"), roster.members(new GroupId("GRP"), EARLY));
        assertEquals(states("AAA BBB CCC"), roster.members(new GroupId("GRP"), LATE));
        assertEquals(states("AAA BBB"), roster.electorate(EARLY));
        assertFalse(roster.isEntitled(new StateId("CCC"), EARLY));
        assertTrue(roster.isEntitled(new StateId("CCC"), LATE));
        assertFalse(roster.isEntitled(new StateId("OBS"), LATE));
        assertTrue(roster.members(new GroupId("NONE"), LATE).isEmpty());
    }

    @Test
    void groupsKeepTheOrderOfTheStudy() {
        Roster roster = SmallVotes.roster("AAA", SmallVotes.group("ZZZ", "AAA"), SmallVotes.group("ABC", "AAA"));

        assertEquals(
                List.of("ZZZ", "ABC"),
                roster.groups().stream().map(group -> group.id().value()).toList());
        assertEquals("ABC", roster.group(new GroupId("ABC")).orElseThrow().id().value());
        assertEquals(Optional.empty(), roster.group(new GroupId("XYZ")));
    }

    @Test
    void eligibilityFollowsTheElectorateFromDayToDay() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB")
                .vote("R1 2001-01-01", "YY")
                .vote("R2 2001-03-01", "YY")
                .matrix();
        Eligibility eligibility = Eligibility.of(matrix, SmallVotes.roster("AAA CCC@2001-03-01"));

        assertEquals(states("AAA BBB CCC"), eligibility.states());
        assertEquals(RollCallSet.all(2), eligibility.rollCalls(new StateId("AAA")));
        assertEquals(RollCallSet.all(0), eligibility.rollCalls(new StateId("BBB")));
        assertEquals(RollCallSet.where(2, position -> position == 1), eligibility.rollCalls(new StateId("CCC")));
        assertTrue(eligibility.rollCalls(new StateId("ZZZ")).isEmpty());
    }

    @Test
    void regionalGroupsOnTheDayOfTheReviewConference() {
        Roster roster = WorldGroups.roster("AFR", "APG", "EEG", "GRULAC", "WEOG");
        LocalDate day = LocalDate.of(2018, 6, 29);

        assertEquals(
                List.of(54, 53, 23, 33, 28),
                Stream.of("AFR", "APG", "EEG", "GRULAC", "WEOG")
                        .map(group -> roster.members(new GroupId(group), day).size())
                        .toList());
        assertEquals(193, roster.electorate(day).size());
    }

    /** CCC comes on the first of March, BBB joins the group on the first of February. */
    @Test
    void nothingChangesBetweenTheDaysOnWhichSomebodyJoins() {
        Roster roster = SmallVotes.roster("AAA BBB CCC@2001-03-01", SmallVotes.group("GRP", "AAA BBB@2001-02-01 CCC"));

        assertEquals(LocalDate.MIN, roster.unchangedSince(LocalDate.of(2001, 1, 31)));
        assertEquals(LocalDate.of(2001, 2, 1), roster.unchangedSince(LocalDate.of(2001, 2, 1)));
        assertEquals(LocalDate.of(2001, 2, 1), roster.unchangedSince(LocalDate.of(2001, 2, 28)));
        assertEquals(LocalDate.of(2001, 3, 1), roster.unchangedSince(LocalDate.of(2026, 1, 1)));
        assertEquals(states("AAA BBB CCC"), roster.everEntitled());
    }

    /** The real registry, with groups that states leave: every day of 75 years is as what was found for its stretch says. */
    @Test
    void whatIsFoundOnceForAStretchHoldsOnEachOfItsDays() {
        Roster roster = WorldGroups.roster("AFR", "APG", "EU", "NAM", "NATO");
        ByMembership<List<Set<StateId>>> kept = new ByMembership<>(roster, day -> all(roster, day));

        for (LocalDate day = LocalDate.of(1945, 1, 1); day.getYear() < 2020; day = day.plusDays(1)) {
            assertEquals(all(roster, day), kept.on(day), day::toString);
        }
    }

    private static List<Set<StateId>> all(Roster roster, LocalDate day) {
        return Stream.concat(
                        Stream.of(roster.electorate(day)),
                        roster.groups().stream().map(group -> roster.members(group.id(), day)))
                .map(some -> (Set<StateId>) some)
                .toList();
    }
}
