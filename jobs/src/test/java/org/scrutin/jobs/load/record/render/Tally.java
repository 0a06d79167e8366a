package org.scrutin.jobs.load.record.render;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many votes met which fate, by shape and language. */
final class Tally {

    private final Map<Form, Map<Tongue, Map<Fate, Integer>>> counts = new EnumMap<>(Form.class);

    synchronized void add(Form form, Tongue tongue, Collection<Fate> fates) {
        Map<Fate, Integer> cell = counts.computeIfAbsent(form, f -> new EnumMap<>(Tongue.class))
                .computeIfAbsent(tongue, t -> new EnumMap<>(Fate.class));
        fates.forEach(fate -> cell.merge(fate, 1, Integer::sum));
    }

    synchronized int of(Fate fate) {
        return counts.values().stream()
                .flatMap(byTongue -> byTongue.values().stream())
                .mapToInt(cell -> cell.getOrDefault(fate, 0))
                .sum();
    }

    /** A row of figures for each shape and language: exact, repaired, reported, silently wrong. */
    synchronized Map<String, List<Integer>> rows() {
        Map<String, List<Integer>> rows = new TreeMap<>();
        counts.forEach((form, byTongue) -> byTongue.forEach((tongue, cell) -> rows.put(
                form + " " + tongue,
                List.of(Fate.values()).stream()
                        .map(fate -> cell.getOrDefault(fate, 0))
                        .toList())));
        return rows;
    }
}
