package org.scrutin.jobs.load.record.shape;

import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * A way in which records set down votes and decisions. A document's shape is told by what stands where in it, never by
 * the name of its file. A shape holds nothing of a document and reads any number of them.
 */
public interface RecordShape {

    /** What a document of this shape is and what shows it, for those whose document has none. */
    String description();

    /**
     * Reads a document.
     *
     * @param document its text
     * @param language its language
     * @param registry who bears which name
     * @return empty where the document does not have this shape
     */
    Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry);

    /**
     * Where in a document that has this shape a second record begins, whose votes would get the name and the day of the first.
     *
     * @return an offset; empty where there is one record, and of shapes that do not tell
     */
    default OptionalInt nextRecord(RecordText document, LanguageTable language) {
        return OptionalInt.empty();
    }

    /** Whether a document has this shape, where that is told without reading all of it; those that do not say it are asked last. */
    default boolean isKnown(RecordText document, LanguageTable language) {
        return false;
    }

    /**
     * Where a document that has this shape breaks off without what ends every such record: its last pages are missing.
     *
     * @return an offset in its last line; empty where it has its end, and of shapes that nothing ends
     */
    default OptionalInt brokenOff(RecordText document, LanguageTable language) {
        return OptionalInt.empty();
    }
}
