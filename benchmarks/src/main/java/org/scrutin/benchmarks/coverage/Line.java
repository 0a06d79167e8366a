package org.scrutin.benchmarks.coverage;

import java.util.Locale;

/** Prints lines of a table. */
final class Line {

    private Line() {}

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
