package org.scrutin.analysis.bounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.scrutin.analysis.bounds.PossibleRecord.Recast;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.check.Reconciliation.Difference;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * What one roll call may have been: {@link PossibleRecords} has the rule.
 *
 * <p>Let the lists be p names too long and q names too short, each summed over the choices. One state's ballot, changed, makes a list
 * one shorter, or another one longer, or both; so max(p, q) changes are needed. They are enough only where each changed name is
 * struck from a list that is too long, as long as there is one, and put on a list that is too short, as long as there is one:
 * where p = q every change moves a name, where p is more the rest is struck, where q is more the rest is added.
 */
final class OpenRollCall {

    /**
     * A list, or the members that are on none.
     *
     * @param many how many of the states are otherwise than listed
     */
    private record Source(List<StateId> states, int many) {}

    private final RollCall rollCall;
    private final Reconciliation figures;
    private final RollCallMatrix matrix;
    private final int position;
    private final List<StateId> unlisted;

    private OpenRollCall(RollCallMatrix matrix, Roster roster, int position, Reconciliation figures) {
        this.matrix = matrix;
        this.position = position;
        this.rollCall = matrix.rollCall(position);
        this.figures = figures;
        this.unlisted = roster.electorate(rollCall.date()).stream()
                .filter(state -> matrix.position(state)
                        .map(row -> !matrix.choice(position, row).isCast() && !matrix.listedAbsent(position, row))
                        .orElse(true))
                .toList();
    }

    static OpenRollCall of(RollCallMatrix matrix, Roster roster, int position, Reconciliation figures) {
        return new OpenRollCall(matrix, roster, position, figures);
    }

    /** How many records, as a number that does not overflow. */
    double count() {
        if (figures.differences().isEmpty()) {
            return 1;
        }
        if (figures.exchange().isPresent()) {
            return 2;
        }
        double ways = 1;
        for (Source source : sources()) {
            if (source.many() > source.states().size()) {
                return 1;
            }
            ways *= CombinatoricsUtils.binomialCoefficientDouble(source.states().size(), source.many());
        }
        int left = Math.max(surplus(), shortage());
        for (int many : destinations().values()) {
            ways *= CombinatoricsUtils.binomialCoefficientDouble(left, many);
            left -= many;
        }
        return ways + 1;
    }

    /** The records, the one as listed first. */
    List<PossibleRecord> records() {
        List<PossibleRecord> records = new ArrayList<>(List.of(PossibleRecord.AS_LISTED));
        Optional<Reconciliation.Exchange> exchange = figures.exchange();
        if (exchange.isPresent()) {
            Choice first = exchange.get().first();
            Choice second = exchange.get().second();
            records.add(new PossibleRecord(
                    Stream.concat(recast(listed(first), second).stream(), recast(listed(second), first).stream())
                            .toList()));
        } else if (!figures.differences().isEmpty()) {
            take(
                    sources(),
                    List.of(),
                    taken -> give(
                            List.copyOf(destinations().entrySet()),
                            taken,
                            List.of(),
                            recasts -> records.add(new PossibleRecord(recasts))));
        }
        return records;
    }

    /** From where names are taken, and how many: lists that are too long, then the members that are on no list. */
    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        figures.differences().stream()
                .filter(difference -> difference.lacking() < 0)
                .forEach(difference -> sources.add(new Source(listed(difference.choice()), -difference.lacking())));
        if (shortage() > surplus()) {
            sources.add(new Source(unlisted, shortage() - surplus()));
        }
        return sources;
    }

    /** Where they go, and how many: lists that are too short, then none. */
    private Map<Choice, Integer> destinations() {
        Map<Choice, Integer> destinations = new LinkedHashMap<>();
        figures.differences().stream()
                .filter(difference -> difference.lacking() > 0)
                .forEach(difference -> destinations.put(difference.choice(), difference.lacking()));
        if (surplus() > shortage()) {
            destinations.put(Choice.ABSENT, surplus() - shortage());
        }
        return destinations;
    }

    private int surplus() {
        return figures.differences().stream()
                .mapToInt(Difference::lacking)
                .map(lacking -> Math.max(-lacking, 0))
                .sum();
    }

    private int shortage() {
        return figures.differences().stream()
                .mapToInt(Difference::lacking)
                .map(lacking -> Math.max(lacking, 0))
                .sum();
    }

    private static void take(List<Source> sources, List<StateId> taken, Consumer<List<StateId>> found) {
        if (sources.isEmpty()) {
            found.accept(taken);
            return;
        }
        choose(
                sources.get(0).states(),
                sources.get(0).many(),
                (chosen, left) -> take(sources.subList(1, sources.size()), concat(taken, chosen), found));
    }

    private void give(
            List<Map.Entry<Choice, Integer>> destinations,
            List<StateId> taken,
            List<Recast> given,
            Consumer<List<Recast>> found) {
        if (destinations.isEmpty()) {
            found.accept(given);
            return;
        }
        Choice choice = destinations.get(0).getKey();
        choose(
                taken,
                destinations.get(0).getValue(),
                (chosen, left) -> give(
                        destinations.subList(1, destinations.size()),
                        left,
                        concat(given, recast(chosen, choice)),
                        found));
    }

    /** Every choice of so many of the states, with those that are left. */
    private static void choose(List<StateId> states, int many, BiConsumer<List<StateId>, List<StateId>> found) {
        if (many > states.size()) {
            return;
        }
        CombinatoricsUtils.combinationsIterator(states.size(), many)
                .forEachRemaining(indices -> found.accept(
                        IntStream.of(indices).mapToObj(states::get).toList(),
                        IntStream.range(0, states.size())
                                .filter(i -> IntStream.of(indices).noneMatch(index -> index == i))
                                .mapToObj(states::get)
                                .toList()));
    }

    private List<StateId> listed(Choice choice) {
        return IntStream.range(0, matrix.states().size())
                .filter(state -> matrix.choice(position, state) == choice)
                .mapToObj(matrix.states()::get)
                .toList();
    }

    private List<Recast> recast(List<StateId> states, Choice choice) {
        return states.stream()
                .map(state -> new Recast(rollCall.id(), state, choice))
                .toList();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
