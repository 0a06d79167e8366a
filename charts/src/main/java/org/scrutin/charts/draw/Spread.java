package org.scrutin.charts.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart. */
final class Spread {

    private Spread() {}

    /**
     * Places as near as may be to those wanted, in the same order, at least a distance apart and, as far as they find
     * room, between two ends.
     *
     * @param wanted in any order
     * @return in the order of {@code wanted}
     */
    static List<Double> apart(List<Double> wanted, double distance, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        List<Double> places = new ArrayList<>(Collections.nCopies(wanted.size(), 0.0));
        double free = low;
        for (int index : order) {
            double place = Math.max(free, wanted.get(index));
            places.set(index, place);
            free = place + distance;
        }
        double limit = high;
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            double place = Math.min(places.get(index), limit);
            places.set(index, place);
            limit = place - distance;
        }
        return places;
    }
}
