/**
 * How united a group votes: indices on a roll call, what chance alone would give, means over roll calls. Formulas see tallies,
 * never ballots; nothing here compares two states, or two cycles.
 *
 * <ul>
 *   <li>Table {@code cohesion}: {@link CohesionIndex} has the indices, {@link ChanceModel} (on {@link PluralityDistribution})
 *       the comparison with chance; {@link GroupCohesions} fills it.
 *   <li>Table {@code cohesion_summary}: {@link CohesionMeans}, and {@link CohesionAlphas} its alpha; what counts as contested: {@link CohesionMean.Selection}.
 *   <li>Table {@code unity_reach}: {@link UnityReach}.
 *   <li>The words "as one", "with exceptions" and "split": {@link Division}.
 * </ul>
 */
package org.scrutin.analysis.cohesion;
