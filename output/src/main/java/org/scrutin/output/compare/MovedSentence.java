package org.scrutin.output.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.output.tables.ChangeRow;

/**
 * A sentence of which a value moved, is new or is gone.
 *
 * @param claim its id
 * @param changes of its values, in the order of their names
 */
public record MovedSentence(String claim, List<ChangeRow> changes) {

    /** How ids of sentences on ranges begin: the name of the number and the id of its sentence follow. */
    private static final String RANGE = "bounds:";

    public MovedSentence {
        changes = List.copyOf(changes);
    }

    /** The sentences behind changes of values, in the order of their ids. */
    static List<MovedSentence> of(List<ChangeRow> values) {
        Map<String, List<ChangeRow>> byClaim = new LinkedHashMap<>();
        values.forEach(
                change -> byClaim.computeIfAbsent(change.place().keyValues().get(0), id -> new ArrayList<>())
                        .add(change));
        return byClaim.entrySet().stream()
                .map(moved -> new MovedSentence(moved.getKey(), moved.getValue()))
                .toList();
    }

    /** The id of the sentence of which it gives the range of a number; empty where it is no such sentence. */
    public Optional<String> rangeOf() {
        int argument = claim.indexOf(':');
        int own = claim.indexOf(':', argument + 1);
        return claim.startsWith(RANGE) && own > 0 ? Optional.of(claim.substring(own + 1)) : Optional.empty();
    }

    /** What made any of it, as {@link ChangeRow#cause}. */
    public String cause() {
        TreeSet<String> causes = new TreeSet<>();
        changes.stream().flatMap(change -> Stream.of(change.cause().split(" "))).forEach(causes::add);
        String unknown = Cause.UNKNOWN.id();
        return causes.contains(unknown) ? unknown : String.join(" ", causes);
    }
}
