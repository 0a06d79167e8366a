package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import org.scrutin.jobs.load.record.text.RecordText;

/** A format that records come in. */
interface TextFormat {

    /** Whether a file is of this format, by its first bytes. */
    boolean isOf(DocumentFile file);

    /**
     * The text of a file of this format.
     *
     * @param deadline asked at every page
     * @throws Unreadable when it is encrypted, too large, or has no text
     * @throws IOException when it is broken
     * @throws Deadline.Overtime when it takes longer than it may
     */
    RecordText read(DocumentFile file, Deadline deadline) throws IOException, Unreadable;

    /** What it's called, with its article: {@code a PDF}. */
    String called();
}
