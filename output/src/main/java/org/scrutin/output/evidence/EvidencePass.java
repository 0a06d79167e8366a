package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.output.evidence.TableEvidence.Counted;
import org.scrutin.output.tables.TableRows;

/** One pass over the rows of a table, for all that is asked about it. Not for several threads. */
final class EvidencePass {

    private static final List<String> BALLOT = List.of("roll_call", "state", "choice");
    private static final int BALLOT_KEY = 2;

    private final Counted rule;
    private final Map<List<String>, List<Cell>> cells = new LinkedHashMap<>();
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final Map<Source, BallotSelection.Union> found = new LinkedHashMap<>();

    EvidencePass(Counted rule) {
        this.rule = rule;
    }

    /** Adds what is asked; a source twice is asked once. */
    void add(Source source) {
        if (found.putIfAbsent(source, new BallotSelection.Union()) == null) {
            source.accept(new Source.Visitor<Boolean>() {
                @Override
                public Boolean cell(Cell cell) {
                    return cells.computeIfAbsent(cell.key(), key -> new ArrayList<>())
                            .add(cell);
                }

                @Override
                public Boolean aggregate(Aggregate aggregate) {
                    return aggregates.add(aggregate);
                }

                @Override
                public Boolean rule(Rule rule) {
                    throw new IllegalArgumentException("a rule reads no table");
                }
            });
        }
    }

    /** The ballots behind each that has some. */
    Map<Source, BallotSelection> over(TableRows<?> table) {
        List<String> header = table.definition().header();
        int keys = table.definition().keyColumns();
        Set<String> columns = new LinkedHashSet<>(header.subList(0, keys));
        columns.addAll(rule.columns());
        aggregates.forEach(aggregate -> aggregate.conditions().forEach(condition -> columns.add(condition.column())));
        List<String> names = List.copyOf(columns);
        table.cells(names).forEach(row -> accept(names, row, keys));
        return selections();
    }

    /** The same of the table of ballots, whose rows never pass through memory at once: the hall has them. */
    Map<Source, BallotSelection> over(VotingHall hall) {
        for (int position = 0; position < hall.matrix().rollCalls().size(); position++) {
            String rollCall = hall.matrix().rollCall(position).id().value();
            for (int place = 0; place < hall.states().size(); place++) {
                String state = hall.states().get(place).value();
                hall.choice(position, place)
                        .map(Choice::letter)
                        .ifPresent(
                                letter -> accept(BALLOT, List.of(rollCall, state, String.valueOf(letter)), BALLOT_KEY));
            }
        }
        return selections();
    }

    private Map<Source, BallotSelection> selections() {
        Map<Source, BallotSelection> selections = new LinkedHashMap<>();
        found.forEach((source, union) -> selections.put(source, union.selection()));
        selections.values().removeIf(BallotSelection::isEmpty);
        return selections;
    }

    private void accept(List<String> names, List<String> row, int keys) {
        List<Cell> asked = cells.getOrDefault(row.subList(0, keys), List.of());
        if (asked.isEmpty() && aggregates.isEmpty()) {
            return;
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), row.get(i));
        }
        asked.forEach(cell -> select(cell, new TableRow(byName, cell.column())));
        aggregates.stream()
                .filter(aggregate -> aggregate.conditions().stream()
                        .allMatch(condition -> condition.holds(byName.getOrDefault(condition.column(), ""))))
                .forEach(aggregate -> select(aggregate, new TableRow(byName, column(aggregate))));
    }

    private void select(Source source, TableRow row) {
        found.get(source).add(rule.rule().apply(row));
    }

    /** The column whose numbers are put together; what is counted is the row as a whole. */
    private static String column(Aggregate aggregate) {
        List<String> columns = aggregate.quantity().columns();
        return columns.size() == 1 ? columns.get(0) : "";
    }
}
