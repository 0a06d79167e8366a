/**
 * The tables of a report folder: what each column means, how a cell is printed, and the writers of CSV, of the dictionary
 * and of Tablesaw tables. The columns are a promise to those who read the tables with programs of their own; what a number
 * means is computed elsewhere. Beside them stands the machine of possible records ({@code OpenStudy}, {@code RecordsLooked}, {@code CellRanges}): where
 * totals and lists leave a vote open, it runs the analysis on each record that they allow and keeps the range of every cell.
 */
package org.scrutin.output.tables;
