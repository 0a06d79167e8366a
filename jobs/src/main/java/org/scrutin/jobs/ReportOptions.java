package org.scrutin.jobs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.output.edition.Holder;

/**
 * Where a report goes, what stands beside it, and who writes it.
 *
 * @param output the folder of all reports
 * @param keep how many editions of a study stay, at least 1
 * @param focus the states and groups that each get a paper and a table of their own; in which order they are asked for, and how
 *     often, makes no difference
 * @param holder this run, as another that wants the same folder is told of it
 */
public record ReportOptions(Path output, int keep, List<Reference> focus, Holder holder) {

    /** Editions that stay unless the user says otherwise. */
    public static final int KEEP = 5;

    /** A report with nothing beside it. */
    public ReportOptions(Path output, int keep, Holder holder) {
        this(output, keep, List.of(), holder);
    }

    /**
     * Checks the number and brings whom is in focus into the order of ids, since the edition hangs on it.
     *
     * @throws IllegalArgumentException when no edition would stay
     */
    public ReportOptions {
        if (keep < 1) {
            throw new IllegalArgumentException("at least one edition stays, not " + keep);
        }
        focus = focus.stream()
                .distinct()
                .sorted(Comparator.comparing(Reference::id))
                .toList();
    }
}
