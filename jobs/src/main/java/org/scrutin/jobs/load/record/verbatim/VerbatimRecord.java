package org.scrutin.jobs.load.record.verbatim;

import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * The record of one meeting, word by word: a title page with the symbol in a series of such records and the day, then the
 * turns of speakers, and between them what the meeting did. A vote is words that say that it was taken, lists, and a
 * sentence that tells the result.
 */
public final class VerbatimRecord implements RecordShape {

    @Override
    public String description() {
        return "the verbatim record of a meeting (symbol and day on its title page)";
    }

    @Override
    public Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        return VerbatimReading.of(document, language, registry);
    }

    @Override
    public OptionalInt nextRecord(RecordText document, LanguageTable language) {
        return TitlePage.of(document, language)
                .flatMap(title -> new NextMeeting(document, title, language).at())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public boolean isKnown(RecordText document, LanguageTable language) {
        return TitlePage.of(document, language).isPresent();
    }

    @Override
    public OptionalInt brokenOff(RecordText document, LanguageTable language) {
        return TitlePage.of(document, language)
                .filter(title -> !new ClosingSentence(document, title, language).isPrinted())
                .map(title -> OptionalInt.of(ClosingSentence.lastLine(document)))
                .orElse(OptionalInt.empty());
    }
}
