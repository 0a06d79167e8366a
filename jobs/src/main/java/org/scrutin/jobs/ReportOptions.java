package org.scrutin.jobs;

import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param output the folder of all reports
 * @param keep how many editions of a study stay, at least 1
 */
public record ReportOptions(Path output, int keep) {

    /** Editions that stay unless the user says otherwise. */
    public static final int KEEP = 5;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when no edition would stay
     */
    public ReportOptions {
        if (keep < 1) {
            throw new IllegalArgumentException("at least one edition stays, not " + keep);
        }
    }
}
