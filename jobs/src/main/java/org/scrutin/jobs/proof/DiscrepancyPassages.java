package org.scrutin.jobs.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.StudyRecord;
import org.scrutin.jobs.load.record.RecordReading;
import org.scrutin.jobs.load.record.document.Deadline;
import org.scrutin.jobs.load.record.document.DoneAside;
import org.scrutin.jobs.load.record.document.PageCrop;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.document.Unreadable;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.output.document.SourcePassage;
import org.scrutin.output.sections.Passages;

/** Finds the passages of a study's discrepancies in the documents that lie beside its tables. One study each, and one thread. */
public final class DiscrepancyPassages {

    /** So many are shown in full: what may change a result first, then warnings, what was repaired last. */
    public static final int SHOWN = 20;

    /** Bytes of all pictures of a report: with more of them a page would not open at once on a slow line. */
    private static final int PICTURES = 1_500_000;

    /** Longer than a document takes to be extracted where nobody gives it more time: reading it again must not hang a report. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** What is waited for a look at the clock, beyond that. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final List<StudyRecord> records;
    private final RecordReading reading = new RecordReading(LanguageTables.shipped(), CsvStateRegistry.shipped());
    private final Map<StudyRecord, RecordText> texts = new LinkedHashMap<>();
    private final int room;
    private final Duration allowed;
    private int bytes;
    private int leftOut;

    /**
     * Passages of a study.
     *
     * @param records its documents
     */
    public DiscrepancyPassages(List<StudyRecord> records) {
        this(records, PICTURES, LONGEST);
    }

    /**
     * The same with room of one's own for pictures.
     *
     * @param room bytes of all of them
     * @param allowed how long one document may take to be read
     */
    DiscrepancyPassages(List<StudyRecord> records, int room, Duration allowed) {
        this.allowed = allowed;
        this.records = List.copyOf(records);
        this.room = room;
    }

    private record Sited(Discrepancy found, StudyRecord record) {}

    /**
     * The passages.
     *
     * @param discrepancies in the order of the table
     * @throws InputRefused when a document can't be read, or has no such place as a discrepancy names
     * @throws IOException when a page can't be drawn
     */
    public Passages of(List<Discrepancy> discrepancies) throws IOException {
        List<Sited> sited = new ArrayList<>();
        for (Discrepancy found : discrepancies) {
            records.stream()
                    .filter(record -> !found.place().isEmpty() && record.isCalled(found.source()))
                    .findFirst()
                    .ifPresent(record -> sited.add(new Sited(found, record)));
        }
        List<Sited> telling =
                sited.stream().filter(one -> !one.found().isFurnitureLeftOut()).toList();
        List<Sited> shown = telling.stream()
                .sorted(Comparator.comparing((Sited one) -> one.found().severity())
                        .thenComparing(Sited::found, Discrepancy.IN_READING_ORDER))
                .limit(SHOWN)
                .toList();
        List<Passages.Printed> printed = new ArrayList<>();
        for (Sited one : shown) {
            printed.add(new Passages.Printed(one.found(), passage(one)));
        }
        return new Passages(printed, sited.size() - telling.size(), telling.size() - shown.size(), leftOut);
    }

    private SourcePassage passage(Sited sited) throws IOException {
        RecordText text = text(sited.record());
        List<Span> words = new WordsAtIssue(text).of(sited.found());
        if (words.isEmpty()) {
            throw new InputRefused(new InputFault(
                    sited.record().file().named(),
                    sited.found().place(),
                    "no such place",
                    "the document that the table of discrepancies was made from"));
        }
        FoundPassage passage = new FoundPassage(
                text,
                words,
                sited.found().kind() == DiscrepancyKind.INTENTION
                        ? FoundPassage.Reach.SENTENCE
                        : FoundPassage.Reach.LETTERS);
        return new SourcePassage(
                reading.language(text).map(LanguageTable::language).orElse(""),
                text.place(words.get(0).start()),
                text.place(words.get(words.size() - 1).end() - 1),
                passage.excerpts(),
                picture(sited.record(), passage));
    }

    private Optional<SourcePassage.PagePicture> picture(StudyRecord record, FoundPassage passage) throws IOException {
        OptionalInt page = passage.page();
        if (page.isEmpty() || passage.boxes().isEmpty()) {
            return Optional.empty();
        }
        byte[] drawn = PageCrop.small(record.path(), page.getAsInt(), passage.boxes());
        if (bytes + drawn.length > room) {
            leftOut++;
            return Optional.empty();
        }
        bytes += drawn.length;
        return Optional.of(new SourcePassage.PagePicture(Base64.getEncoder().encodeToString(drawn), page.getAsInt()));
    }

    private RecordText text(StudyRecord record) {
        RecordText known = texts.get(record);
        if (known != null) {
            return known;
        }
        Deadline deadline = Deadline.in(allowed, System::nanoTime);
        try {
            // What does not come to a look at the clock is left behind a little later.
            RecordText read = DoneAside.within(
                    allowed.plus(GRACE),
                    () -> RecordDocument.open(record.path(), record.file().name(), deadline)
                            .text());
            texts.put(record, read);
            return read;
        } catch (TimeoutException e) {
            throw overtime(record, deadline);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unreadable unreadable) {
                throw new InputRefused(unreadable.fault());
            }
            if (e.getCause() instanceof Deadline.Overtime) {
                throw overtime(record, deadline);
            }
            throw new IllegalStateException("reading " + record.file().named() + " failed", e.getCause());
        }
    }

    private InputRefused overtime(StudyRecord record, Deadline deadline) {
        return new InputRefused(new InputFault(
                record.file().named(),
                deadline.page() == 0 ? "" : "page " + deadline.page(),
                "not read in " + allowed.toSeconds() + " s",
                "a document that is, or a source without the key record"));
    }
}
