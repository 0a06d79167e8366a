package org.scrutin.jobs.load.record.press;

import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * A press release on a meeting: at its head a number of a press series and a day, then text that tells what was decided,
 * and behind it annexes, each with the lists of one vote. It is no official record, and the title of each vote says so.
 */
public final class PressRelease implements RecordShape {

    @Override
    public String description() {
        return "a press release with annexes of votes, or lists of them in its text (its number and day at the head)";
    }

    @Override
    public OptionalInt nextRecord(RecordText document, LanguageTable language) {
        return PressHead.of(document, language)
                .map(head -> head.next(document, language))
                .orElse(OptionalInt.empty());
    }

    @Override
    public Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        return PressReading.of(document, language, registry);
    }
}
