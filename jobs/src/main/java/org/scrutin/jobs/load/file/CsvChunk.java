package org.scrutin.jobs.load.file;

import java.io.Serializable;

/**
 * A run of whole CSV records of a file: what one task reads.
 *
 * @param file the file
 * @param from first byte
 * @param to the byte after the last
 * @param firstLine number of the line at {@code from}, from 1
 */
public record CsvChunk(DataFile file, long from, long to, long firstLine) implements Serializable {

    /** Whether it begins with the file's header. */
    public boolean hasHeader() {
        return from == 0;
    }
}
