package org.scrutin.jobs.load.record;

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
 */
public record Extraction(List<ReadRecord> records, List<Path> written, InputFaults refused) {

    public Extraction {
        records = List.copyOf(records);
        written = List.copyOf(written);
    }
}
