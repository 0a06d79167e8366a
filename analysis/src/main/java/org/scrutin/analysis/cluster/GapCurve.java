package org.scrutin.analysis.cluster;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The gap statistic over numbers of clusters.
 *
 * @param byK from k = 1 on; without an entry where it is undefined
 */
public record GapCurve(NavigableMap<Integer, Gap> byK) {

    public GapCurve {
        byK = Collections.unmodifiableNavigableMap(new TreeMap<>(byK));
    }

    /**
     * The number of clusters that the statistic speaks for: the smallest k with {@code Gap(k) ≥ Gap(k + 1) − s(k + 1)}.
     *
     * @return 1 = the data do not fall into clusters; empty = no k that was tried meets the rule
     */
    public OptionalInt best() {
        return byK.entrySet().stream()
                .filter(entry -> {
                    Gap next = byK.get(entry.getKey() + 1);
                    return next != null && entry.getValue().value() >= next.value() - next.error();
                })
                .mapToInt(entry -> entry.getKey())
                .findFirst();
    }
}
