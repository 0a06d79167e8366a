package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.output.evidence.BallotBooks;
import org.scrutin.output.evidence.RecordPlaces;

/** Where ballots were read, as table {@code ballots} of a report has it. */
public final class PlacesOfTables {

    private PlacesOfTables() {}

    /**
     * Reads the table; not where pages carry no ballots, or where no vote comes from a document.
     *
     * @param folder the report's
     * @throws IllegalArgumentException when the table cannot be read
     */
    public static RecordPlaces read(Path folder, StudyResults results) throws IOException {
        RecordPlaces places = new RecordPlaces();
        boolean fromDocuments = results.data().matrix().rollCalls().stream()
                .anyMatch(rollCall -> RecordPlaces.isDocument(rollCall.source()));
        if (fromDocuments && BallotBooks.isBorne(results)) {
            TableCells.rows(folder, "ballots", row -> true, row -> {
                places.add(row.rollCall("roll_call"), row.state("state"), row.text("source"), row.text("place"));
                return row;
            });
        }
        return places;
    }
}
