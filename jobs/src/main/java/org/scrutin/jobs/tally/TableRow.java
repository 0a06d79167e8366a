package org.scrutin.jobs.tally;

import java.util.List;

/** A row of a file of ballots, whatever the file's kind. */
interface TableRow {

    /** Its number: of a text the line it begins on, else its place among the rows; from 1. */
    long line();

    /** Its cells, in the order of the columns; empty where there is nothing. */
    List<String> fields();

    /** Where a cell begins, {@code line:column}, or empty in a file without lines. */
    String place(int index);
}
