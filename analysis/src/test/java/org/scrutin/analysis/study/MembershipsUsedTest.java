package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

class MembershipsUsedTest {

    @Test
    void rowsValidOnTheDayOfAVote() {
        var matrix = new MadeVotes()
                .whole("R1", "2001-11-29", "topic", "title")
                .whole("R2", "2020-12-07", "topic", "title")
                .row("GBR", "YY")
                .matrix();

        List<Membership> used = MembershipsUsed.of(matrix, WorldGroups.roster("P5", "EU"));

        assertEquals(
                15,
                used.stream()
                        .filter(row ->
                                row.group().value().equals("EU") && row.period().holds(LocalDate.parse("2001-11-29")))
                        .count());
        assertEquals(
                27,
                used.stream()
                        .filter(row ->
                                row.group().value().equals("EU") && row.period().holds(LocalDate.parse("2020-12-07")))
                        .count());
        assertEquals(33, used.size(), "28 states were members of the Union on one of the days, and the permanent five");
        assertEquals(
                used.stream()
                        .map(row -> row.group() + " " + row.state())
                        .sorted()
                        .toList(),
                used.stream().map(row -> row.group() + " " + row.state()).toList());
    }

    @Test
    void aRowThatNoVoteFallsInIsNotUsed() {
        var matrix = new MadeVotes()
                .whole("R1", "1950-01-01", "topic", "title")
                .row("GBR", "Y")
                .matrix();

        assertEquals(List.of(), MembershipsUsed.of(matrix, WorldGroups.roster("EU")));
    }

    /** Of three whose membership is doubtful BBB is absent from the Council's vote, and CCC is not known to have sat there. */
    @Test
    void noDoubtComesFromAStateThatIsNotInTheRecordOfTheCouncil() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC")
                .vote("S/PV.8422:1 2018-12-13 S/PV.8422", "YX.")
                .matrix();
        List<Membership> rows = Stream.of("AAA", "BBB", "CCC")
                .map(state -> new Membership(
                        new GroupId("APG"),
                        new StateId(state),
                        Period.ALWAYS,
                        "day",
                        Membership.Confidence.LOW,
                        "read",
                        ""))
                .toList();
        StateGroup group = new StateGroup(new GroupId("APG"), LocalText.EMPTY, "study", rows);
        String fifteen = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK LLL MMM NNN OOO";

        assertEquals(
                rows.subList(0, 2), MembershipsUsed.doubtful(matrix, SmallVotes.roster(fifteen + " PPP", group), rows));
        assertEquals(rows, MembershipsUsed.doubtful(matrix, SmallVotes.roster(fifteen, group), rows));
        assertEquals(
                List.of(), MembershipsUsed.doubtful(matrix, SmallVotes.roster("DDD", group), rows), "observers only");
    }

    @Test
    void paragraphsAreShownToTheLastDayTheyWereVotedOn() {
        List<Coverage> coverage = SourceCoverage.of(RecordedVotes.arms(), List.of());

        assertEquals(
                List.of(
                        "paragraph 2001-11-29 to 2017-12-04 roll_calls.csv",
                        "whole 2001-11-29 to 2025-12-01 roll_calls.csv"),
                coverage.stream()
                        .map(row -> row.kind() + " " + row.period() + " " + row.source())
                        .toList());
    }
}
