package org.scrutin.jobs.load;

import java.nio.file.Path;
import org.scrutin.jobs.file.DataFile;

/**
 * A document that lies beside the tables that were read from it.
 *
 * @param file where it is
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record StudyRecord(DataFile file, String sha256) {

    /** Whether a table calls it so: tables keep the name of a document, and of its folders no more than tells it from others. */
    public boolean isCalled(String source) {
        return file.name().equals(source)
                || file.written().equals(source)
                || file.written().endsWith("/" + source);
    }

    public Path path() {
        return file.path();
    }
}
