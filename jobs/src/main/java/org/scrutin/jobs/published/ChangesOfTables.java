package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.ChangeIntervals;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.study.CycleResults;
import org.scrutin.analysis.uncertainty.IntervalEstimate;

/**
 * What changes between cycles, as the tables of a report have it.
 *
 * @param folder the report's
 */
record ChangesOfTables(Path folder) {

    CycleResults cycles() throws IOException {
        return new CycleResults(
                TableCells.rows(folder, "cycle_change", row -> true, ChangesOfTables::change),
                // A state that voted in one of the two cycles alone has a row and no change.
                TableCells.rows(folder, "movers", row -> !row.text("change").isEmpty(), ChangesOfTables::mover),
                List.of(),
                List.of());
    }

    private static CycleChange change(TableCells row) {
        return new CycleChange(
                row.text("cycle_from"),
                row.text("cycle_to"),
                row.group(),
                row.one("measure", CohesionIndex.values(), CohesionIndex::id),
                row.one("method", CycleChange.Method.values(), CycleChange.Method::id),
                row.number("from"),
                row.number("to"),
                new CycleChange.Parts(
                        row.number("agenda"),
                        row.number("behaviour"),
                        row.number("membership"),
                        row.number("attendance")),
                new ChangeIntervals(
                        interval(row, "total"),
                        interval(row, "agenda"),
                        interval(row, "behaviour"),
                        interval(row, "membership"),
                        interval(row, "attendance")),
                row.integer("common"),
                List.of());
    }

    /** The table does not say why there is none. */
    private static IntervalEstimate interval(TableCells row, String part) {
        return row.interval(part + "_low", part + "_high", "", 0);
    }

    private static Mover mover(TableCells row) {
        Mover.Test test = row.text("q_value").isEmpty()
                ? new Mover.Test.NotRun(
                        row.text("not_tested").isEmpty()
                                ? Mover.Test.Reason.ALIKE
                                : row.one("not_tested", Mover.Test.Reason.values(), Mover.Test.Reason::id),
                        row.optionalNumber("attainable_p").orElse(1),
                        row.optionalNumber("p_value"))
                : new Mover.Test.Run(
                        row.number("p_value"),
                        row.number("q_value"),
                        row.number("attainable_p"),
                        0,
                        row.integer("family"));
        return new Mover(
                row.text("cycle_from"),
                row.text("cycle_to"),
                row.state("state"),
                measure(row),
                row.text("topic"),
                new Mover.Side(row.integer("n_from"), row.integer("n_from"), row.number("from")),
                new Mover.Side(row.integer("n_to"), row.integer("n_to"), row.number("to")),
                row.interval("low", "high", "", 0),
                test);
    }

    private static MoverMeasure measure(TableCells row) {
        if (row.text("reference").isEmpty()) {
            return Stream.of(new MoverMeasure.AbstentionRate(), new MoverMeasure.WithMajority())
                    .filter(measure -> row.has("measure", measure.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no measure: " + row.text("measure")));
        }
        return new MoverMeasure.CoincidenceWith(
                Reference.parse(row.text("reference"))
                        .orElseThrow(() -> new IllegalArgumentException("no reference: " + row.text("reference"))),
                row.one("measure", CoincidenceFormula.values(), CoincidenceFormula::id));
    }
}
