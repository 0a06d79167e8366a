package org.scrutin.output.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.output.compare.SampleEditions.differ;
import static org.scrutin.output.compare.SampleEditions.ratesAlikeButTheLast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of tables in which much moved, what a reader sees first. */
class LargestMovesTest {

    @TempDir
    Path folder;

    /** Of 25 rates each moved further than the one before. */
    @Test
    void ofATableThatMovedMuchTheLargestMovesAreNamedAndTheRestIsCounted() throws Exception {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 10; i < 35; i++) {
            before.append("S").append(i).append(",0,x\n");
            after.append("S").append(i).append(",").append(i).append(",x\n");
        }
        EditionDifference found =
                differ(edition("a", "", before.toString(), "1"), edition("b", "", after.toString(), "2"));
        List<String> lines = DifferenceLines.of(found);
        int table = lines.indexOf("table rates: 25 cells moved, 0 rows added, 0 gone");
        assertEquals("  S15 rate: 0 -> 15 (+15)", lines.get(table + 1));
        assertEquals("  S34 rate: 0 -> 34 (+34)", lines.get(table + 20));
        assertEquals(
                "  and 5 more, none of which moved further: --all and --json have every one", lines.get(table + 21));
        List<String> whole = DifferenceLines.whole(found);
        assertEquals("  S10 rate: 0 -> 10 (+10)", whole.get(table + 1));
        assertEquals("  S34 rate: 0 -> 34 (+34)", whole.get(table + 25));
        assertTrue(whole.stream().noneMatch(line -> line.contains(" more")), whole.toString());
    }

    /** Of 25,000 rates the last in order moved furthest, behind all that are listed. */
    @Test
    void theLargestMoveIsThatOfAllChangesNotOfThoseThatAreListed() throws Exception {
        EditionDifference found = differ(
                edition("a", "", ratesAlikeButTheLast(1, 1), "1"), edition("b", "", ratesAlikeButTheLast(2, 9), "2"));
        assertEquals(20_000, found.table("rates").listed());
        assertEquals(Optional.of("S124999, rate: 1 → 9"), LargestMoves.of(found, found.table("rates")));
        List<String> lines = DifferenceLines.of(found);
        int table = lines.indexOf("table rates: 25000 cells moved, 0 rows added, 0 gone");
        // Of those that moved alike the first stand there.
        assertEquals("  S100018 rate: 1 -> 2 (+1)", lines.get(table + 19));
        assertEquals("  S124999 rate: 1 -> 9 (+8)", lines.get(table + 20));
        assertEquals(
                "  and 24980 more, none of which moved further: --all and --json have the first 20000 of all",
                lines.get(table + 21));
    }

    private ComparedEdition edition(String name, String ballots, String rates, String data) throws IOException {
        return SampleEditions.edition(folder.resolve(name), ballots, rates, data);
    }
}
