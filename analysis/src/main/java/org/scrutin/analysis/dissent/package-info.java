/**
 * What states did on a paragraph and on the whole text it belongs to, and who changed its vote on a text that returns. All of
 * it is counted and none is tested: a vote that was cast is a fact.
 *
 * <ul>
 *   <li>Table {@code paragraph_dissent}: {@link ParagraphDissents}; {@link DissentFlows} counts its pairs.
 *   <li>Tables {@code dissent_by_paragraph}, {@code dissent_by_state} and {@code dissent_by_group}: {@link DissentTotals}, which sums
 *       {@link DissentCounts}.
 *   <li>Table {@code paragraph_companions}: {@link ParagraphCompanions}.
 *   <li>Table {@code patterns}: {@link Patterns}.
 *   <li>Table {@code switches}: {@link Switches}, along the series of {@link TextSeries}.
 *   <li>Table {@code cycle_switches}: {@link CycleSwitch}, between the last ballots of two cycles.
 *   <li>Table {@code totals_change}: {@link TotalsChange} has the parts, {@link TextReturn} fills it.
 * </ul>
 */
package org.scrutin.analysis.dissent;
