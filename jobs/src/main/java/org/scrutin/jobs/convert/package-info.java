/**
 * A data set of any format as the program's own tables: ballots in Parquet, laid out for the tallies, and small tables as CSV.
 * What is written is what was read; nothing is analysed here.
 */
package org.scrutin.jobs.convert;
