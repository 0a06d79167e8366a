package org.scrutin.jobs.load.record.report;

import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * The report of a conference: a head with the days on which it met, then numbered paragraphs that announce votes and
 * decisions, each vote followed by its lists.
 */
public final class ConferenceReport implements RecordShape {

    @Override
    public String description() {
        return "the report of a conference or a committee (paragraphs numbered from 1, and a day before or in the first)";
    }

    @Override
    public Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        return ReportReading.of(document, language, registry);
    }

    @Override
    public OptionalInt nextRecord(RecordText document, LanguageTable language) {
        return new NextReport(new ReportLayout(document, language)).at();
    }
}
