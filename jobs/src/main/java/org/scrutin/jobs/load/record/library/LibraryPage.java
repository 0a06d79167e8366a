package org.scrutin.jobs.load.record.library;

import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * The page of one vote in the library's catalogue: fields with the text, the day and the totals, then a line for each
 * member, with Y, N or A before the name, or nothing where it did not vote.
 */
public final class LibraryPage implements RecordShape {

    @Override
    public String description() {
        return "the library's page of a vote (totals, a day, a line for each state)";
    }

    @Override
    public Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        return LibraryReading.of(document, language, registry);
    }

    @Override
    public OptionalInt nextRecord(RecordText document, LanguageTable language) {
        return new NextPage(document, language).at();
    }
}
