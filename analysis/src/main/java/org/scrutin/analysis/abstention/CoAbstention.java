package org.scrutin.analysis.abstention;

import org.scrutin.analysis.vote.StateId;

/**
 * Two states that abstained together at least once: a row of table {@code co_abstention}. Formulas: {@link CoAbstentions}.
 *
 * @param cycle cycle id, or {@code all}
 * @param a the state that comes first in code-point order
 * @param b the other
 * @param pair roll calls on which both cast a ballot, either abstained, both abstained (1 or more)
 * @param abstentionsA a's abstentions on roll calls on which both cast a ballot
 * @param abstentionsB b's
 * @param jaccard both / either, above 0, at most 1
 * @param pValue chance of at least so many shared abstentions if each had abstained as often at random, above 0, at most 1
 * @param qValue the same after Benjamini and Hochberg over the pairs of the cycle
 */
public record CoAbstention(
        String cycle,
        StateId a,
        StateId b,
        PairAbstentions pair,
        int abstentionsA,
        int abstentionsB,
        double jaccard,
        double pValue,
        double qValue) {}
