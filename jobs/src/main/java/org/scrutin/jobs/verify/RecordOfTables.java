package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.output.tables.CellRange;
import org.scrutin.output.tables.CellRanges;
import org.scrutin.output.tables.TableRange;

/**
 * What a record holds beside its ballots, and what it leaves open, as the tables of a report have it.
 *
 * @param folder the report's
 */
record RecordOfTables(Path folder) {

    List<Speaker> speakers() throws IOException {
        return TableCells.rows(folder, "speakers", row -> true, row -> {
            boolean state = row.has("kind", "state");
            return new Speaker(
                    row.text("source"),
                    row.text("paragraph"),
                    row.integer("order"),
                    state ? Optional.of(row.state("speaker")) : Optional.empty(),
                    state ? "" : row.text("speaker"),
                    row.text("on_behalf_of"),
                    row.text("place"));
        });
    }

    List<Coverage> coverage() throws IOException {
        return TableCells.rows(
                folder,
                "coverage",
                row -> true,
                row -> new Coverage(row.text("kind"), row.period(), row.text("source")));
    }

    BallotLayers layers(BallotLayer counted) throws IOException {
        return new BallotLayers(
                counted,
                TableCells.rows(
                        folder,
                        "intentions",
                        row -> true,
                        row -> new Intention(
                                row.text("source"),
                                row.rollCall("roll_call"),
                                row.state("state"),
                                Choice.ofLetter(row.text("recorded")),
                                row.choice("intended"),
                                row.text("place"))),
                TableCells.rows(
                        folder,
                        "corrections",
                        row -> true,
                        row -> new Correction(
                                row.text("source"),
                                row.rollCall("roll_call"),
                                row.state("state"),
                                row.text("source_sha256"),
                                Choice.ofLetter(row.text("recorded")),
                                row.choice("corrected"),
                                row.text("who"),
                                row.text("why"),
                                LocalDate.parse(row.text("date")))));
    }

    CellRanges ranges() throws IOException {
        return CellRanges.read(
                TableCells.rows(
                        folder,
                        "cell_bounds",
                        row -> true,
                        row -> new CellRange(row.text("table"), row.text("key"), row.text("column"), row.bounds())),
                TableCells.rows(
                        folder,
                        "bounds_tables",
                        row -> true,
                        row -> new TableRange(
                                row.text("table"),
                                row.integer("records"),
                                row.integer("cells"),
                                row.integer("rows_elsewhere"),
                                row.text("columns"),
                                row.text("why"))));
    }
}
