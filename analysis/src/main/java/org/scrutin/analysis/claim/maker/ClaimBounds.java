package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.bounds.Bounds;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.bounds.PossibleResults.Extent;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.ValueBounds;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * What the sentences of a report would say if the votes were otherwise than listed, over every record that announced totals leave
 * open ({@link PossibleResults}): table {@code bounds}.
 *
 * <p><b>How.</b> The sentences are written anew from the results on each possible record, and each number is followed by the
 * sentence's id and its own name. So a range is exact: its ends are values on records, and no statistic needs a rule of its own.
 * They are written under the study's own definitions. What tells the record itself is left out: what was announced and what is
 * listed are the same on all.
 *
 * <p><b>Overturned.</b> A sentence that is not made on some record, or says the other way there: another direction, choice or
 * plurality. It is no finding of the first page.
 *
 * <p><b>Undefined.</b> As in {@link PossibleResults}.
 *
 * <p><b>Complexity.</b> Possible records times the writing of sentences.
 *
 * @param extent whether records were looked at
 * @param records how many are possible, what is listed among them; 0 where they were not counted
 * @param values numbers that differ between records, and all of a sentence that is not made on some record; by sentence in the
 *     order of the report
 * @param overturned ids of sentences that do not hold on all records, in that order
 */
public record ClaimBounds(Extent extent, int records, List<ValueBounds> values, List<String> overturned) {

    /** Nothing is open. */
    public static final ClaimBounds NONE = new ClaimBounds(Extent.CLOSED, 1, List.of(), List.of());

    /** Forms of a sentence that say which way a result goes. */
    private static final List<String> WAYS = List.of("direction", "choice", "plurality");

    public ClaimBounds {
        values = List.copyOf(values);
        overturned = List.copyOf(overturned);
    }

    /**
     * The bounds of every sentence.
     *
     * @param results on what is listed
     * @param possible the records
     * @param others the {@linkplain RecordSentences sentences} on each other record
     */
    public static ClaimBounds of(StudyResults results, PossibleResults possible, List<Map<String, Claim>> others) {
        List<ValueBounds> values = new ArrayList<>();
        List<String> overturned = new ArrayList<>();
        if (!others.isEmpty()) {
            RecordSentences.of(results).values().forEach(claim -> {
                List<Optional<Claim>> elsewhere = others.stream()
                        .map(record -> Optional.ofNullable(record.get(claim.id())))
                        .toList();
                values.addAll(values(claim, elsewhere));
                if (!elsewhere.stream()
                        .allMatch(other ->
                                other.filter(one -> saysTheSameWay(claim, one)).isPresent())) {
                    overturned.add(claim.id());
                }
            });
        }
        return new ClaimBounds(possible.extent(), possible.records(), values, overturned);
    }

    private static List<ValueBounds> values(Claim claim, List<Optional<Claim>> elsewhere) {
        List<NavigableMap<String, ClaimValue>> others = elsewhere.stream()
                .map(other -> other.map(ClaimBounds::numbers).orElseGet(TreeMap::new))
                .toList();
        List<ValueBounds> values = new ArrayList<>();
        numbers(claim).forEach((name, number) -> {
            Bounds bounds = Bounds.of(
                    ClaimNumber.of(number),
                    others.stream()
                            .map(other ->
                                    other.containsKey(name) ? ClaimNumber.of(other.get(name)) : OptionalDouble.empty())
                            .toList());
            ValueBounds value = new ValueBounds(claim, name, number, bounds);
            if (value.varies() || elsewhere.stream().anyMatch(Optional::isEmpty)) {
                values.add(value);
            }
        });
        return values;
    }

    /** The numbers of a sentence, under their names in table {@code claims}. */
    private static NavigableMap<String, ClaimValue> numbers(Claim claim) {
        NavigableMap<String, ClaimValue> numbers = new TreeMap<>(CodePointOrder.INSTANCE);
        claim.arguments().forEach(argument -> {
            List<ClaimValue> parts = argument.value().parts();
            for (int i = 0; i < parts.size(); i++) {
                if (ClaimNumber.of(parts.get(i)).isPresent()) {
                    numbers.put(i == 0 ? argument.name() : argument.name() + '.' + (i + 1), parts.get(i));
                }
            }
        });
        return numbers;
    }

    private static boolean saysTheSameWay(Claim one, Claim other) {
        return one.template().equals(other.template())
                && WAYS.stream().allMatch(way -> Objects.equals(form(one, way), form(other, way)));
    }

    private static Optional<ClaimValue> form(Claim claim, String name) {
        return claim.argument(name).map(Argument::value);
    }

    /** Whether a sentence does not hold on every record. */
    boolean isOverturned(Claim claim) {
        return overturned.contains(claim.id());
    }

    /** The numbers of a sentence that differ between records. */
    public List<ValueBounds> varying(Claim claim) {
        return values.stream()
                .filter(value -> value.claim().id().equals(claim.id()) && value.varies())
                .toList();
    }
}
