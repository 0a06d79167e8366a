package org.scrutin.benchmarks.coverage;

import java.util.Locale;
import java.util.Optional;

/** Counts intervals that hold the true value, that do not, and samples without an interval. */
final class Count {
    private int held;
    private int missed;
    private int none;

    void add(Optional<Boolean> holds) {
        if (holds.isEmpty()) {
            none++;
        } else if (holds.get()) {
            held++;
        } else {
            missed++;
        }
    }

    /** Of the intervals, those that hold it, in percent. */
    double percent() {
        return 100.0 * held / (held + missed);
    }

    /** Of {@link #percent}, by how many samples were drawn. */
    double standardError() {
        int given = held + missed;
        double share = (double) held / given;
        return 100 * Math.sqrt(share * (1 - share) / given);
    }

    /** Of the samples, those without an interval, in percent. */
    double percentWithout() {
        return 100.0 * none / (held + missed + none);
    }

    /** Both, as a cell of a table. */
    String cell() {
        return held + missed == 0
                ? String.format(Locale.ROOT, "%9s", "- / 0")
                : String.format(Locale.ROOT, "%5.1f/%3.0f", percent(), 100 - percentWithout());
    }
}
