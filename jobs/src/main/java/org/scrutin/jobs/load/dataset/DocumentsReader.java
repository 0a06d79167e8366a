package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads {@code documents}: which bytes the records had from which the tables were made. */
public final class DocumentsReader {

    private DocumentsReader() {}

    /**
     * A document that was read once.
     *
     * @param source its name in tables
     * @param sha256 of its bytes, in lower-case hexadecimal
     */
    public record Document(String source, String sha256) {}

    /** The documents, in the order of the table; those that can't be read are faults. */
    public static List<Document> read(SmallTable table, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Document> documents = new ArrayList<>();
        if (!reading.has("source", "sha256")) {
            return documents;
        }
        for (SmallTable.Row row : table.rows()) {
            String sha256 = row.text("sha256");
            if (row.text("source").isBlank()) {
                reading.fault(row, "no source", "the document's name");
            } else if (!sha256.matches("[0-9a-f]{64}")) {
                reading.fault(row, "sha256 \"" + sha256 + "\"", "64 hexadecimal digits");
            } else {
                documents.add(new Document(row.text("source"), sha256));
            }
        }
        return documents;
    }
}
