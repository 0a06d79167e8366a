package org.scrutin.jobs.load.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.library.LibraryPage;
import org.scrutin.jobs.load.record.press.PressRelease;
import org.scrutin.jobs.load.record.report.ConferenceReport;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.PageNumbers;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.verbatim.VerbatimRecord;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Reads the text of one record, whatever its language and shape. Holds nothing that a reading changes.
 *
 * @param tables the languages that are known
 * @param registry who bears which name
 */
public record RecordReading(LanguageTables tables, CsvStateRegistry registry) {

    /** Every shape that is read. A document has the first that fits: the one that asks for more of it stands before. */
    private static final List<RecordShape> SHAPES =
            List.of(new VerbatimRecord(), new PressRelease(), new LibraryPage(), new ConferenceReport());

    /** The language of a document by its words; empty where it has none of a record of votes. */
    public Optional<LanguageTable> language(RecordText document) {
        return new LanguageOfRecord(tables).of(document);
    }

    /** Where a second record begins in a document; empty where it holds one. */
    public Optional<String> nextRecord(RecordText document, LanguageTable language) {
        for (RecordShape shape : SHAPES) {
            OptionalInt next = shape.nextRecord(document, language);
            if (next.isPresent()) {
                return Optional.of(document.place(next.getAsInt()));
            }
            if (shape.isKnown(document, language)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What a document says; empty where nothing shows which kind of record it is. */
    public Optional<ReadRecord> read(RecordText document, LanguageTable language) {
        return SHAPES.stream()
                .flatMap(shape -> shape.read(document, language, registry).stream()
                        .map(record -> withLostPages(record, document, shape.brokenOff(document, language))))
                .findFirst();
    }

    /** Whatever stood on a page that is missing, a whole vote may be, is told of by nothing else. */
    private static ReadRecord withLostPages(ReadRecord record, RecordText document, OptionalInt brokenOff) {
        PageNumbers pages = PageNumbers.of(document);
        Findings findings = new Findings(record.source());
        findings.addAll(record.discrepancies());
        for (PageNumbers.Gap gap : pages.gaps()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, document.place(gap.at()))
                    .evidence(gap.evidence())
                    .detail("The numbers of the pages leap: what stood on pages " + gap.where() + " is missing.")
                    .add();
        }
        if (brokenOff.isPresent()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, document.place(brokenOff.getAsInt()))
                    .detail(
                            "The record breaks off without the sentence that ends it, as \"The meeting rose at 1 p.m.\": what"
                                    + " stood on the pages behind is missing.")
                    .add();
        }
        for (PageNumbers.Repeat repeat : pages.repeats()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, document.place(repeat.at()))
                    .evidence(repeat.page())
                    .detail("Page " + repeat.page()
                            + " stands twice: what stands on it may be read twice, and another page may be missing.")
                    .add();
        }
        new PrintedTwice(record, findings)
                .tell(pages.repeats().stream()
                        .map(PageNumbers.Repeat::at)
                        .map(document::place)
                        .findFirst());
        for (int page : document.picturesAlone()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, document.place(document.behindPage(page)))
                    .evidence("page " + page)
                    .detail("Page " + page + " is a picture without text, as a scan is: what stands on it is not read.")
                    .add();
        }
        for (int page : document.outlinesAlone()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.WARNING, document.place(document.behindPage(page)))
                    .evidence("page " + page)
                    .detail("Page " + page
                            + " has no text, and lines and curves that can be letters: what they say is not read.")
                    .add();
        }
        return new ReadRecord(
                record.source(),
                record.rollCalls(),
                record.ballots(),
                record.decisions(),
                record.speakers(),
                record.intentions(),
                findings.all());
    }

    /** What a document must show to be one of each kind. */
    public static String kinds() {
        return String.join(
                "; or ", SHAPES.stream().map(RecordShape::description).toList());
    }
}
