package org.scrutin.jobs.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What axe says of a page on one screen.
 *
 * @param violations what breaks a rule, a line each that begins with the rule's name
 * @param incomplete what it can't judge, likewise
 * @param rules how many rules held
 */
record AxeFindings(List<String> violations, List<String> incomplete, int rules) {

    /** What axe can't judge, and why that is no fault here. */
    private static final Map<String, String> JUDGED = Map.of(
            "color-contrast",
            "letters alone and words scrolled out of sight: a test of its own computes the contrast of all words",
            "th-has-data-cells",
            "a band heads the rows of its body (scope rowgroup); axe looks for its cells in its own row");

    AxeFindings {
        violations = List.copyOf(violations);
        incomplete = List.copyOf(incomplete);
    }

    /** What has to be mended. */
    List<String> faults() {
        return Stream.concat(
                        violations.stream(),
                        incomplete.stream()
                                .filter(line -> !JUDGED.containsKey(line.substring(0, line.indexOf(':'))))
                                .map(line -> "not judged: " + line))
                .toList();
    }
}
