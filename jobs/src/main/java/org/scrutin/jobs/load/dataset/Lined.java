package org.scrutin.jobs.load.dataset;

import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.file.DataFile;

/**
 * A row as a value, and where it was read: what is wrong with it can show later, beside other tables.
 *
 * @param file of the table
 * @param line from 1
 * @param value the row
 * @param <T> what a row is
 */
public record Lined<T>(DataFile file, long line, T value) {

    /** A fault at that line. */
    public InputFault fault(String found, String expected) {
        return InputFault.atLine(file.named(), line, found, expected);
    }
}
