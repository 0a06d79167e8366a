package org.scrutin.jobs.extract;

import java.nio.file.Path;
import java.util.List;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.content.ReadRecord;

/**
 * What an extraction read and wrote.
 *
 * @param records the documents read, in the order given
 * @param written the files written
 * @param refused the faults of the documents that were not read; empty when all were
 * @param failed the documents that the program failed on
 */
public record Extraction(List<ReadRecord> records, List<Path> written, InputFaults refused, List<Failure> failed) {

    public Extraction {
        records = List.copyOf(records);
        written = List.copyOf(written);
        failed = List.copyOf(failed);
    }

    /**
     * A fault of the program and not of the document.
     *
     * @param document as the user named it
     * @param cause what happened
     */
    public record Failure(String document, Throwable cause) {}
}
