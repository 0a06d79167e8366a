package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts rows that were computed again where those stand that they replace.
 *
 * @param order of the slices of a list: scopes, cycles or roll calls
 * @param again which slices were computed again, whole
 * @param <K> what names a slice
 */
record Splice<K>(Comparator<? super K> order, Predicate<K> again) {

    /**
     * A list with some slices replaced.
     *
     * @param listed all rows, slice by slice in their order
     * @param computed the rows of the slices that were computed again, in the order of such a list
     * @param slice of a row
     */
    <R> List<R> rows(List<R> listed, List<R> computed, Function<R, K> slice) {
        NavigableMap<K, List<R>> slices = new TreeMap<>(order);
        sliced(listed, slice).forEach(run -> {
            if (!again.test(slice.apply(run.get(0)))) {
                slices.computeIfAbsent(slice.apply(run.get(0)), key -> new ArrayList<>())
                        .addAll(run);
            }
        });
        sliced(computed, slice)
                .forEach(run -> slices.computeIfAbsent(slice.apply(run.get(0)), key -> new ArrayList<>())
                        .addAll(run));
        List<R> rows = new ArrayList<>(listed.size() + computed.size());
        slices.values().forEach(rows::addAll);
        return rows;
    }

    /**
     * The rows of the slices that are computed again.
     *
     * @param listed all rows, slice by slice in their order
     * @param slice of a row
     */
    <R> List<R> replaced(List<R> listed, Function<R, K> slice) {
        List<R> rows = new ArrayList<>();
        sliced(listed, slice).stream()
                .filter(run -> again.test(slice.apply(run.get(0))))
                .forEach(rows::addAll);
        return rows;
    }

    /** Neighbours of one slice, together. */
    private static <R, K> List<List<R>> sliced(List<R> rows, Function<R, K> slice) {
        List<List<R>> runs = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = end(rows, slice, from);
            runs.add(rows.subList(from, to));
            from = to;
        }
        return runs;
    }

    /** Where the slice of a row ends. Slices can have ten thousands of rows, so most are passed over. */
    private static <R, K> int end(List<R> rows, Function<R, K> slice, int from) {
        K key = slice.apply(rows.get(from));
        int inside = from;
        int step = 1;
        while (inside + step < rows.size()
                && slice.apply(rows.get(inside + step)).equals(key)) {
            inside += step;
            step *= 2;
        }
        int outside = Math.min(rows.size(), inside + step);
        while (outside - inside > 1) {
            int middle = (inside + outside) / 2;
            if (slice.apply(rows.get(middle)).equals(key)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }
}
