/**
 * Sentences before they are text: which template, which values, from which cells of which table. {@link StudyClaims} makes all
 * of them, and they fill table {@code claims}; {@link Finding} says which may stand on the first page. Nothing here computes a
 * statistic, and no word of a language stands here.
 */
package org.scrutin.analysis.claim;
