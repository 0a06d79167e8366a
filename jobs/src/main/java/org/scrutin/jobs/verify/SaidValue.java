package org.scrutin.jobs.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Numerals;

/**
 * One value that a claim says.
 *
 * @param claim the claim's id
 * @param argument the argument's name
 * @param value as {@code claims.csv} has it
 */
record SaidValue(String claim, String argument, String value) {

    /** Whether the tables give the same: the same number, the same text, or the same ids in any order. */
    boolean is(String found) {
        return value.equals(found)
                || Numerals.of(value)
                        .flatMap(number -> Numerals.of(found).map(other -> number.compareTo(other) == 0))
                        .orElse(false)
                || ids(value).equals(ids(found));
    }

    private static List<String> ids(String text) {
        return Stream.of(text.split(" ", -1)).sorted().toList();
    }

    /** What is wrong where the tables give something else, or nothing. */
    String difference(Optional<String> found) {
        return problem("says " + value + ", the tables " + found.orElse("give nothing"));
    }

    /** A line about this value. */
    String problem(String what) {
        return claim + ", " + argument + ": " + what;
    }
}
