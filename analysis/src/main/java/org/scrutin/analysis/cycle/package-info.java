/**
 * What changed between review cycles and where a change comes from. The indices are those of
 * {@link org.scrutin.analysis.cohesion}; none is defined here.
 *
 * <ul>
 *   <li>Tables {@code cycle_change} and {@code cycle_change_topics}: {@link ChangeDecomposition} has the split into agenda,
 *       behaviour and membership, {@link CycleChanges} fills them.
 *   <li>{@link CycleExtent} counts the roll calls and meetings of a cycle, for sentences that say how much it holds.
 * </ul>
 *
 * <p>States that moved are in {@code analysis/mover}.
 */
package org.scrutin.analysis.cycle;
