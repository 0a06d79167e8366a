package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.vote.Membership;

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
