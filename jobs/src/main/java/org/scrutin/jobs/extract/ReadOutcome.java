package org.scrutin.jobs.extract;

import java.io.Serializable;
import org.scrutin.jobs.fault.InputFault;

/** What became of a document. */
sealed interface ReadOutcome extends Serializable {

    /**
     * It was read.
     *
     * @param record what it says
     */
    record Read(ExtractedRecord record) implements ReadOutcome {}

    /**
     * It is not read.
     *
     * @param fault why
     */
    record Refused(InputFault fault) implements ReadOutcome {}

    /**
     * The program failed on it.
     *
     * @param document as the user named it
     * @param failure what happened
     */
    record Failed(String document, Throwable failure) implements ReadOutcome {}
}
