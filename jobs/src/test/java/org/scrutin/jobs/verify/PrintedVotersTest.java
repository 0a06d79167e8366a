package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.published.PrintedVoters;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Two members of a parliament, of whom one has a profile, and a state. */
class PrintedVotersTest {

    @TempDir
    Path folder;

    private final StateRegistry registry = CsvStateRegistry.shipped();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/ballots.csv"), "roll_call,state,choice\nR1,icpsr-7,Y\nR1,FRA,N\n");
        Files.writeString(folder.resolve("tables/state_profile.csv"), "state\nicpsr-7\n");
        Files.writeString(folder.resolve("tables/memberships_used.csv"), """
                group,state,from,to,precision,confidence,basis,note
                VOTERS,icpsr-7,2021-01-03,,day,high,source,
                party-100,icpsr-8,2021-01-03,,day,high,source,
                """);
        Files.writeString(
                folder.resolve("report.html"),
                "<body><section id=\"profiles\"><details id=\"state-icpsr-7\"><summary>NAME, 12</summary></details>"
                        + "<details id=\"group-party-100\"><summary>Party of 1828</summary></details></section></body>");
    }

    @Test
    void votersAreThoseThatAreNoStatesAndAreCalledAsTheirProfiles() throws IOException {
        PrintedVoters voters = PrintedVoters.of(folder, registry);
        assertEquals(List.of(new StateId("icpsr-7"), new StateId("icpsr-8")), voters.voters());
        assertEquals(Map.of("icpsr-7", "NAME, 12", "party-100", "Party of 1828"), voters.names());
    }

    @Test
    void theirGroupsAreThoseOfTheTable() throws IOException {
        StateRegistry over = PrintedVoters.of(folder, registry).over(registry, folder, new TitleSigns());
        StateGroup party = over.group(new GroupId("party-100")).orElseThrow();
        assertEquals("Party of 1828", party.name().in("en").orElseThrow());
        assertEquals(
                List.of(new StateId("icpsr-8")),
                party.memberships().stream().map(Membership::state).toList());
        assertEquals(
                "NAME, 12",
                over.state(new StateId("icpsr-7")).orElseThrow().name().in("en").orElseThrow());
        // Nothing calls it anything: any words may stand for it.
        assertTrue(new TitledText(over.state(new StateId("icpsr-8"))
                        .orElseThrow()
                        .name()
                        .in("en")
                        .orElseThrow())
                .isPrinted("NAME, 13"));
    }

    /** A sentence may have the numbers of the names whose ids its rows are found by. */
    @Test
    void aNameMayHoldNumbers() throws IOException {
        NamedCalls calls =
                new NamedCalls(folder, PrintedVoters.of(folder, registry).names());
        assertEquals(List.of("12"), calls.numbersOfVoters("all all room state:icpsr-7"));
        assertEquals(List.of("1828", "12"), calls.numbersOfVoters("group=party-100&state=icpsr-7|FRA"));
        assertEquals(List.of("7", "12"), calls.numbers("icpsr-7"));
    }
}
