package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutin.jobs.published.AgreementOfTables;
import org.scrutin.jobs.published.TableCells;
import org.scrutin.output.tables.AgreementRow;
import org.scrutin.output.tables.AgreementTables;

/**
 * Scores of pairs beside the nine counts of their row, from which they follow. What else is said again of pairs is counted from the
 * nine, so a changed score would go unseen.
 */
final class DerivedScores {

    /** They rest on the counts of each meeting, which no table has. */
    private static final Set<String> RANGES = Set.of("low", "high");

    private DerivedScores() {}

    /**
     * One line for each cell of the table of agreement that the counts of its row contradict.
     *
     * @param minimumCommon joint ballots from which on a score is given
     * @throws IllegalArgumentException when the table cannot be read
     */
    static List<String> differences(Path folder, int minimumCommon) throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> header = AgreementTables.AGREEMENT.header();
        TableCells.rows(folder, "agreement", row -> true, row -> {
            List<String> again =
                    AgreementTables.AGREEMENT.cells(new AgreementRow(AgreementOfTables.pair(row), minimumCommon));
            for (int column = 0; column < header.size(); column++) {
                String name = header.get(column);
                if (!RANGES.contains(name) && !row.has(name, again.get(column))) {
                    differences.add("row " + row.text("cycle") + ", " + row.text("topic") + ", " + row.text("state_a")
                            + ", " + row.text("state_b") + ": " + name + " is " + told(row.text(name))
                            + ", the counts of the row give " + told(again.get(column)));
                }
            }
            return true;
        });
        return differences;
    }

    private static String told(String cell) {
        return cell.isEmpty() ? "empty" : cell;
    }
}
