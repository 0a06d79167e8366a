package org.scrutin.jobs.resolution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Those who made one choice, as a line of the data has them.
 *
 * @param total how many were announced, as written; empty where the line has no such key
 * @param names in the order of the data
 */
public record VoteList(Optional<String> total, List<String> names) {

    /** What stands for nobody, beside an empty list. */
    private static final String NOT_APPLICABLE = "N.A.";

    /** Some data sets write counts as decimals: 120.0. */
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(\\.0+)?");

    public VoteList {
        names = List.copyOf(names);
    }

    /** Whether a total stands there that is meant as none. */
    public boolean isNotApplicable() {
        return total.filter(NOT_APPLICABLE::equals).isPresent();
    }

    /** The total as a number; empty where there is none or another text. */
    public OptionalInt count() {
        Matcher count = COUNT.matcher(total.orElse(""));
        return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }
}
