package org.scrutin.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.scrutin.analysis.check.PossibleRecord.Recast;
import org.scrutin.analysis.check.Reconciliation.Difference;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** What one roll call may have been. */
final class OpenRollCall {

    private final RollCall rollCall;
    private final Reconciliation figures;
    private final RollCallMatrix matrix;
    private final int position;
    private final List<StateId> unlisted;

    private OpenRollCall(RollCallMatrix matrix, Roster roster, int position) {
        this.matrix = matrix;
        this.position = position;
        this.rollCall = matrix.rollCall(position);
        this.figures = new Reconciliation(rollCall.announced(), matrix.room(position));
        this.unlisted = roster.electorate(rollCall.date()).stream()
                .filter(state -> matrix.position(state)
                        .map(row -> !matrix.choice(position, row).isCast() && !matrix.listedAbsent(position, row))
                        .orElse(true))
                .toList();
    }

    static OpenRollCall of(RollCallMatrix matrix, Roster roster, int position) {
        return new OpenRollCall(matrix, roster, position);
    }

    /** How many records, as a number that does not overflow. */
    double count() {
        if (figures.differences().isEmpty()) {
            return 1;
        }
        if (figures.sidesSwapped()) {
            return 2;
        }
        double ways = 1;
        int pool = unlisted.size();
        for (Difference surplus : surpluses()) {
            ways *= CombinatoricsUtils.binomialCoefficientDouble(surplus.listed(), -surplus.lacking());
            pool -= surplus.lacking();
        }
        for (Difference shortage : shortages()) {
            if (shortage.lacking() > pool) {
                return 1;
            }
            ways *= CombinatoricsUtils.binomialCoefficientDouble(pool, shortage.lacking());
            pool -= shortage.lacking();
        }
        return ways + 1;
    }

    /** The records, the one as listed first. */
    List<PossibleRecord> records() {
        List<PossibleRecord> records = new ArrayList<>(List.of(PossibleRecord.AS_LISTED));
        if (figures.sidesSwapped()) {
            records.add(new PossibleRecord(Stream.concat(
                            recast(listed(Choice.YES), Choice.NO).stream(),
                            recast(listed(Choice.NO), Choice.YES).stream())
                    .toList()));
        } else if (!figures.differences().isEmpty()) {
            strike(surpluses(), List.of(), struck -> {
                List<StateId> pool = Stream.concat(unlisted.stream(), struck.stream())
                        .sorted()
                        .toList();
                fill(shortages(), pool, List.of(), filled -> records.add(record(struck, filled)));
            });
        }
        return records;
    }

    private PossibleRecord record(List<StateId> struck, List<Recast> filled) {
        List<StateId> elsewhere = filled.stream().map(Recast::state).toList();
        List<StateId> gone =
                struck.stream().filter(state -> !elsewhere.contains(state)).toList();
        return new PossibleRecord(Stream.concat(recast(gone, Choice.ABSENT).stream(), filled.stream())
                .toList());
    }

    private void strike(List<Difference> surpluses, List<StateId> struck, Consumer<List<StateId>> found) {
        if (surpluses.isEmpty()) {
            found.accept(struck);
            return;
        }
        Difference first = surpluses.get(0);
        choose(
                listed(first.choice()),
                -first.lacking(),
                (chosen, left) -> strike(surpluses.subList(1, surpluses.size()), concat(struck, chosen), found));
    }

    private void fill(
            List<Difference> shortages, List<StateId> pool, List<Recast> filled, Consumer<List<Recast>> found) {
        if (shortages.isEmpty()) {
            found.accept(filled);
            return;
        }
        Difference first = shortages.get(0);
        choose(
                pool,
                first.lacking(),
                (chosen, left) -> fill(
                        shortages.subList(1, shortages.size()),
                        left,
                        concat(filled, recast(chosen, first.choice())),
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

    private List<Difference> surpluses() {
        return figures.differences().stream()
                .filter(difference -> difference.lacking() < 0)
                .toList();
    }

    private List<Difference> shortages() {
        return figures.differences().stream()
                .filter(difference -> difference.lacking() > 0)
                .toList();
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
