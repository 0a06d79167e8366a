package org.scrutin.output.compare;

/**
 * The same thing of two editions.
 *
 * @param before of the earlier
 * @param after of the later
 */
record Versions<T>(T before, T after) {

    boolean areAlike() {
        return before.equals(after);
    }
}
