package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;

/**
 * One value of a claim with one cell it came from.
 *
 * @param claim the claim
 * @param argument the argument's name; from its second cell on with a number: {@code states.2}
 * @param value as {@link ClaimValueText} prints it
 * @param table of the cell, or empty
 * @param key of the cell, or empty
 * @param column of the cell, or empty
 */
public record ClaimRow(Claim claim, String argument, String value, String table, String key, String column) {

    /** The rows of a claim: one a cell, and one for a value without a cell. */
    static List<ClaimRow> of(Claim claim) {
        List<ClaimRow> rows = new ArrayList<>();
        for (Argument argument : claim.arguments()) {
            String value = ClaimValueText.of(argument.value());
            if (argument.cells().isEmpty()) {
                rows.add(new ClaimRow(claim, argument.name(), value, "", "", ""));
            }
            int number = 0;
            for (Cell cell : argument.cells()) {
                number++;
                String name = number == 1 ? argument.name() : argument.name() + '.' + number;
                rows.add(new ClaimRow(claim, name, value, cell.table(), cell.key(), cell.column()));
            }
        }
        return rows;
    }
}
