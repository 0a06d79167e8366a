/**
 * The claims of a study, one maker a kind of finding: {@link StudyClaims} asks them in turn and nobody else calls them.
 * {@link Finding} says which claims may stand on the first page; {@link RivalDefinitions} and {@link ClaimBounds} look at what was
 * made, under other definitions and on other possible records.
 *
 * <p>A maker computes no statistic: it picks from {@code StudyResults} and names the cells that each value stands in.
 */
package org.scrutin.analysis.claim.maker;
