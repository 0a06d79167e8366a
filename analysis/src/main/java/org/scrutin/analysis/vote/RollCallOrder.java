package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a report tells the votes of one document: that in which they were taken, so that vote 2 stands before vote 10.
 * Tables keep the order of their keys, in which it stands behind.
 */
public final class RollCallOrder {

    /** By the symbol of the document, within one by the numbers of the part. */
    public static final Comparator<RollCallId> BY_NUMBER = Comparator.comparing(
                    RollCallId::symbol, CodePointOrder.INSTANCE)
            .thenComparing(RollCallId::part, NumberOrder.INSTANCE);

    private RollCallOrder() {}

    /** The votes of one day of which one document has the ballots. */
    private record Meeting(String symbol, LocalDate day) {}

    /**
     * The same roll calls, those of one document and day whose parts begin with a number in the order of the numbers.
     *
     * @param rollCalls in the order of their source: a table has {@code X:10} before {@code X:2}
     * @return all others stand where they stood
     */
    public static List<RollCall> of(List<RollCall> rollCalls) {
        Map<Meeting, List<Integer>> numbered = new LinkedHashMap<>();
        for (int i = 0; i < rollCalls.size(); i++) {
            RollCall rollCall = rollCalls.get(i);
            String part = rollCall.id().part();
            if (!part.isEmpty() && Character.isDigit(part.charAt(0))) {
                numbered.computeIfAbsent(
                                new Meeting(rollCall.id().symbol(), rollCall.date()), meeting -> new ArrayList<>())
                        .add(i);
            }
        }
        List<RollCall> ordered = new ArrayList<>(rollCalls);
        numbered.values().forEach(places -> {
            List<RollCall> sorted = places.stream()
                    .map(rollCalls::get)
                    .sorted(Comparator.comparing(RollCall::id, BY_NUMBER))
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                ordered.set(places.get(i), sorted.get(i));
            }
        });
        return List.copyOf(ordered);
    }
}
