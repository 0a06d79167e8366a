package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a table, nothing understood yet.
 *
 * @param line of a text the line it begins on, of Parquet its place among the rows; from 1
 * @param fields its cells; empty where there is nothing
 */
record RawRow(long line, List<String> fields) implements Serializable {}
