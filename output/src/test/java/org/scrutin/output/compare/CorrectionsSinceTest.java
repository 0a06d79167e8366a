package org.scrutin.output.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.output.compare.SampleEditions.differ;
import static org.scrutin.output.compare.SampleEditions.edition;
import static org.scrutin.output.compare.SampleEditions.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons decided, of two editions of which one counts it. */
class CorrectionsSinceTest {

    @TempDir
    Path folder;

    /** A decision that the later edition counts leads; where it does not count, no result follows from it. */
    @Test
    void whatAPersonDecidedIsSaidFirst() throws Exception {
        ComparedEdition before = edition(folder.resolve("a"), "R1,CUB,N,p1\n", "", "1");
        ComparedEdition after = edition(folder.resolve("b"), "R1,CUB,N,p1\n", "", "1");
        Files.writeString(
                after.table("corrections"),
                "source,roll_call,state,recorded,corrected,who,why,date\nm.pdf,R1,FRA,,Y,A. Reader,A letter,2026-11-27\n");
        assertTrue(
                DifferenceLines.of(differ(before, after)).stream().noneMatch(line -> line.startsWith("corrections:")));
        ComparedEdition counting = made(
                after,
                after.provenance().version(),
                new ObjectMapper().createObjectNode().put("ballots-as", "corrected"));
        List<String> lines = DifferenceLines.of(differ(before, counting));
        assertEquals(
                List.of(
                        "corrections: 1 applied, 0 no longer applied",
                        "  applied: R1 FRA: not listed -> Y, decided by A. Reader on 2026-11-27: A letter"),
                lines.subList(1, 3));
        assertEquals(
                "  no longer applied: R1 FRA: not listed -> Y, decided by A. Reader on 2026-11-27: A letter",
                DifferenceLines.of(differ(counting, before)).get(2));
    }
}
