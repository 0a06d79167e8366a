package org.scrutin.jobs.cli;

/** How many there are of something, in the words of a line for users. */
final class Counted {

    private Counted() {}

    /**
     * The number with its noun.
     *
     * @param number 0 or more
     * @param of the noun for one, whose plural ends in s
     */
    static String of(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
