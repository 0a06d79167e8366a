package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of a table with a column a cycle: of more cycles than a page is wide there are several, as even as they can be.
 *
 * @param first the first of its cycles, from 0
 * @param end the first cycle behind it, more than {@code first}
 * @param of how many cycles all parts have together
 */
record CycleParts(int first, int end, int of) {

    /** Cycles that stand beside one another on a page, each with a mean and its interval. */
    static final int MOST = 8;

    /**
     * The parts of a table, in order.
     *
     * @param cycles how many there are
     */
    static List<CycleParts> of(int cycles) {
        int parts = (cycles + MOST - 1) / MOST;
        return IntStream.range(0, parts)
                .mapToObj(part -> new CycleParts(cycles * part / parts, cycles * (part + 1) / parts, cycles))
                .toList();
    }

    /** Its share of a list that has something of each cycle. */
    <T> List<T> in(List<T> ofCycles) {
        return ofCycles.subList(first, end);
    }

    /** Whether nothing of the table follows. */
    boolean isLast() {
        return end == of;
    }

    /**
     * What a table of one part says it shows; of several each names its first and last cycle.
     *
     * @param cycles names of all cycles
     */
    String caption(Draft draft, String caption, List<String> cycles) {
        return end - first == of
                ? caption
                : draft.text(
                        "table.part", Map.of("caption", caption, "from", cycles.get(first), "to", cycles.get(end - 1)));
    }
}
