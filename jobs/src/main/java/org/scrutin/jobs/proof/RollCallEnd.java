package org.scrutin.jobs.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A roll call as somebody names it who has a report before them: by its id, or by the end of it that the report prints, in letters of
 * either case.
 *
 * @param text what was given
 */
record RollCallEnd(String text) {

    /**
     * The ids that are meant. The whole id wins over an end, and an end that begins where a part of the id does over any other:
     * {@code I-18} is not {@code II-18}.
     *
     * @param ids of all roll calls
     * @return in the order given; empty where none is meant
     */
    List<String> of(List<String> ids) {
        String end = text.strip().toLowerCase(Locale.ROOT);
        Stream<Predicate<String>> closestFirst = Stream.of(
                text.strip()::equals,
                id -> lower(id).equals(end),
                id -> endsWithParts(lower(id), end),
                id -> lower(id).endsWith(end));
        Optional<List<String>> meant = closestFirst
                .map(means -> ids.stream().filter(means).toList())
                .filter(found -> !found.isEmpty())
                .findFirst();
        return end.isEmpty() ? List.of() : meant.orElse(List.of());
    }

    private static boolean endsWithParts(String id, String end) {
        int before = id.length() - end.length() - 1;
        return before >= 0 && id.endsWith(end) && !Character.isLetterOrDigit(id.charAt(before));
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
