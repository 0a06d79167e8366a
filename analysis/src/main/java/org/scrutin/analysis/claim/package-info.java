/**
 * Sentences before they are text: which template, which values, from which cells of which table. {@link StudyClaims} makes all
 * of them, and they fill table {@code claims}; {@link Finding} says which may stand on the first page.
 *
 * <p>It has two halves. The model: {@link Claim}, its {@link Argument}s, each a {@link ClaimValue} from a {@link Source}, which is a
 * {@link Cell}, an {@link Aggregate} of {@link Rows} or a {@link Rule}; whoever writes, checks or follows a sentence knows these
 * alone. The makers: the classes {@code …Claims}, one a kind of finding, which {@link StudyClaims} asks in turn and nobody else
 * calls, with {@link RivalDefinitions} and {@link ClaimBounds}, which look at what was made.
 *
 * <p>Nothing here computes a
 * statistic, and no word of a language stands here.
 */
package org.scrutin.analysis.claim;
