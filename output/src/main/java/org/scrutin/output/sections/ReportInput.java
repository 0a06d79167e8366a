package org.scrutin.output.sections;

import java.util.List;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.output.compare.Since;
import org.scrutin.output.open.OpenStudy;

/**
 * What a report in one language is written from.
 *
 * @param results everything that came out of the study
 * @param open every sentence that the results bear out, and what numbers could be
 * @param charts in the report's language
 * @param edition what it belongs to
 * @param passages what the documents say where discrepancies are
 */
public record ReportInput(
        StudyResults results, OpenStudy open, List<ChartSpec> charts, Edition edition, Passages passages) {

    public ReportInput {
        charts = List.copyOf(charts);
    }

    /**
     * The edition that a report belongs to.
     *
     * @param id its id
     * @param programVersion version of the program
     * @param inputs the files that were read
     * @param since what it knows of the edition before
     * @param beside files of tables that do not travel inside its PDFs
     */
    public record Edition(String id, String programVersion, List<Input> inputs, Since since, List<String> beside) {

        public Edition {
            inputs = List.copyOf(inputs);
            beside = List.copyOf(beside);
        }

        /** An edition of which every table travels inside its PDFs. */
        public Edition(String id, String programVersion, List<Input> inputs, Since since) {
            this(id, programVersion, inputs, since, List.of());
        }
    }

    /**
     * A file that was read.
     *
     * @param name as the study names it
     * @param sha256 hexadecimal
     */
    public record Input(String name, String sha256) {}
}
