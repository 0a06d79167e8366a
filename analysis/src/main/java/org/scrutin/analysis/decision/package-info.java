/**
 * Who decided a vote: how far the result is from the other one, and who could have made it the other one; which states differ
 * from their own group, and what states do that belong to two groups at odds.
 *
 * <ul>
 *   <li>Tables {@code majorities}, {@code flips}, {@code group_flips}: {@link RuleOutcomes}, by {@link Flip} and {@link GroupSearch}.
 *   <li>Table {@code group_dissent}: {@link GroupDissents}.
 *   <li>Tables {@code cross_pressure}, {@code group_pairs}, {@code pressed_states}: {@link CrossPressures}.
 * </ul>
 *
 * <p>All of it is counted and none is tested. A flip is arithmetic on a tally; that states would have changed is not said.
 */
package org.scrutin.analysis.decision;
