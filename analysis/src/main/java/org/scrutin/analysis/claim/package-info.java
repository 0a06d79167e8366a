/**
 * Sentences before they are text: a {@link Claim} names a template and its {@link Argument}s, each a {@link ClaimValue} from a
 * {@link Source}, which is a {@link Cell}, an {@link Aggregate} of {@link Rows} or a {@link Rule}. They fill table {@code claims}.
 *
 * <p>Whoever writes, checks or follows a sentence knows this room alone; {@code maker} makes the claims of a study. Nothing here
 * computes a statistic, and no word of a language stands here.
 */
package org.scrutin.analysis.claim;
