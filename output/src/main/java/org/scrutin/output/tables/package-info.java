/**
 * The tables of a report folder: what each column means, how a cell is printed, and the writers of CSV, of the dictionary
 * and of Tablesaw tables. The columns are a promise to those who read the tables with programs of their own; what a number
 * means is computed elsewhere. The ranges of numbers on open records are made in
 * {@code output/open}.
 */
package org.scrutin.output.tables;
