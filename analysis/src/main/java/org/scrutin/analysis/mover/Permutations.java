package org.scrutin.analysis.mover;

/**
 * How far a permutation test looks.
 *
 * @param most arrangements up to which all are looked at, at least 1
 * @param draws how many are drawn where there are more, at least 1
 * @param seed of the draws
 */
public record Permutations(int most, int draws, long seed) {

    /** All of up to 20,000 arrangements, else 9,999 draws. */
    public static Permutations seeded(long seed) {
        return new Permutations(20_000, 9_999, seed);
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is under 1
     */
    public Permutations {
        if (most < 1 || draws < 1) {
            throw new IllegalArgumentException("no arrangement is looked at");
        }
    }
}
