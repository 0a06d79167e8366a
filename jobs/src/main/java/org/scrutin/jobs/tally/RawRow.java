package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.List;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.file.DataFile;

/**
 * A row of a table, nothing understood yet; or why none can be read from here on.
 *
 * @param line of a text the line it begins on, of Parquet its place among the rows; from 1, 0 where nobody knows
 * @param fields its cells; empty where there is nothing
 * @param problem what is damaged; empty for a row
 */
record RawRow(long line, List<String> fields, String problem) implements Serializable {

    RawRow(long line, List<String> fields) {
        this(line, fields, "");
    }

    /** What stands for all rows behind a place where a file is damaged. */
    static RawRow damage(long line, String problem) {
        return new RawRow(line, List.of(), problem);
    }

    boolean isDamage() {
        return !problem.isEmpty();
    }

    /** The damage as a fault of the file. */
    InputFault fault(DataFile file) {
        String expected = file.kind() == DataFile.Kind.PARQUET ? DamagedParquet.EXPECTED : "CSV in UTF-8";
        return line == 0
                ? InputFault.inFile(file.named(), problem, expected)
                : InputFault.atLine(file.named(), line, problem, expected);
    }
}
