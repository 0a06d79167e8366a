package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A run of whole CSV records of a file: what one task reads.
 *
 * @param file the file
 * @param from first byte
 * @param to the byte after the last
 * @param firstLine number of the line at {@code from}, from 1
 */
public record CsvChunk(DataFile file, long from, long to, long firstLine) implements Serializable {

    /** The whole of a file, however long. */
    public static CsvChunk whole(DataFile file) {
        return new CsvChunk(file, 0, Long.MAX_VALUE, 1);
    }

    /** Whether it begins with the file's header. */
    public boolean hasHeader() {
        return from == 0;
    }

    /** Its text. Reading fails with a CharacterCodingException where the bytes are no UTF-8. */
    public Reader open() throws IOException {
        if (file.packing() != Packing.NONE) {
            return text(file.open());
        }
        return text(new BoundedInput(file.storage().open(from), to - from));
    }

    private static Reader text(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }
}
