package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.Choice;

/**
 * What states did between two groups at odds.
 *
 * @param withA ballots equal to the first group's most frequent choice
 * @param withB ballots equal to the second's
 * @param neither ballots of the third choice
 * @param absent times that a member of both cast none
 */
public record Leaning(int withA, int withB, int neither, int absent) {

    static final Leaning NONE = new Leaning(0, 0, 0, 0);

    /** One state's choice between two different ones. */
    static Leaning of(Choice own, Choice a, Choice b) {
        return new Leaning(
                own == a ? 1 : 0, own == b ? 1 : 0, own.isCast() && own != a && own != b ? 1 : 0, own.isCast() ? 0 : 1);
    }

    /** The sum. Associative and commutative. */
    Leaning combine(Leaning other) {
        return new Leaning(withA + other.withA, withB + other.withB, neither + other.neither, absent + other.absent);
    }

    /** Ballots cast: with either group or neither. */
    public int ballots() {
        return withA + withB + neither;
    }
}
