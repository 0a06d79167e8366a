package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.cohesion.ChanceComparison;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.study.CohesionResults;

/**
 * How united groups were, as the tables of a report have it: on each vote, and on average.
 *
 * @param folder the report's
 */
record CohesionOfTables(Path folder) {

    CohesionResults results() throws IOException {
        return new CohesionResults(
                TableCells.rows(folder, "cohesion", row -> true, CohesionOfTables::cohesion),
                TableCells.rows(folder, "cohesion_summary", CohesionOfTables::isMean, CohesionOfTables::mean),
                List.of(),
                List.of());
    }

    /** Other rows are of alpha, which is one number over many votes and no mean. */
    private static boolean isMean(TableCells row) {
        return Stream.of(CohesionIndex.values()).anyMatch(index -> row.has("measure", index.id()));
    }

    private static GroupCohesion cohesion(TableCells row) {
        return new GroupCohesion(
                row.rollCall("roll_call"),
                row.group(),
                row.text("cycle"),
                new GroupTally(row.counts(""), row.integer("absent")),
                row.optionalNumber("rice"),
                row.optionalNumber("agreement_index"),
                row.optionalNumber("attina"),
                row.optionalNumber("unity"),
                row.one("trivial", GroupCohesion.Trivial.values(), GroupCohesion.Trivial::id),
                new ChanceComparison(
                        row.optionalNumber("expected"),
                        row.optionalNumber("excess"),
                        row.optionalNumber("p_value"),
                        row.optionalNumber("p_lower"),
                        row.optionalNumber("least_p")),
                row.optionalNumber("q_value"));
    }

    private static CohesionMean mean(TableCells row) {
        return new CohesionMean(
                row.scope(),
                row.one("scope", CohesionMean.Selection.values(), CohesionMean.Selection::id),
                row.group(),
                row.one("measure", CohesionIndex.values(), CohesionIndex::id),
                row.optionalNumber("value"),
                row.interval("low", "high", row.text("interval_method"), row.integer("blocks")),
                row.integer("roll_calls"),
                row.integer("blocks"),
                row.integer("left_out"),
                row.text("left_out_why"));
    }
}
