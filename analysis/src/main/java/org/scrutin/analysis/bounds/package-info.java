/**
 * What results could be where announced totals and lists differ: the records that both leave open, and the range of a result
 * over all of them.
 *
 * <p>{@link org.scrutin.analysis.bounds.PossibleRecords} has every record, {@link org.scrutin.analysis.bounds.PossibleResults}
 * analyses the study on each, and {@link org.scrutin.analysis.bounds.Bounds} is a range. Numbers of sentences are followed by
 * {@code ClaimBounds} of package {@code claim} (table {@code bounds}), cells of tables by {@code CellRanges} of module {@code
 * output} (table {@code cell_bounds}); neither needs a rule of its own for any statistic. In words: docs/statistics.md, "When the
 * record itself is open".
 */
package org.scrutin.analysis.bounds;
