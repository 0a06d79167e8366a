package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Notes behind votes, however long: of forty states in one sentence it takes more than two thousand characters. */
class LongNoteTest {

    @Test
    void aNoteOfAnyLengthIsRead() {
        String one = "the delegation of Gambia informed the Secretariat that it had intended to abstain; ";
        String record = """
                A/74/PV.12
                Tuesday, 3 December 2019, 10 a.m.
                The meeting was called to order at 10.05 a.m.
                The President: We vote.
                A recorded vote was taken.
                In favour: Algeria, Gambia.
                Draft resolution I was adopted by 2 votes to none (resolution 99/24).
                [Subsequently, %sthe delegation of Algeria had intended to abstain.]
                The President: I thank members.
                """.formatted(one.repeat(30));
        LanguageTables tables = LanguageTables.shipped();
        ReadRecord read = new RecordReading(tables, CsvStateRegistry.shipped())
                .read(new RecordText("r.txt", record), tables.table("en").orElseThrow())
                .orElseThrow();
        assertEquals(
                List.of("GMB A", "DZA A"),
                read.intentions().stream()
                        .map(meant -> meant.state() + " " + meant.intended().letter())
                        .toList());
    }
}
