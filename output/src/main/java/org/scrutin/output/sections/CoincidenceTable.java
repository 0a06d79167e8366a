package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** Coincidence with each reference: ranks where the votes bear them, else counts of states and no rate. */
final class CoincidenceTable {

    private static final int ENDS = 5;

    private final Draft draft;

    CoincidenceTable(Draft draft) {
        this.draft = draft;
    }

    /** The table, or empty where nobody stands beside a reference. */
    Optional<DataTable> write() {
        boolean ranked = draft.results().coincidence().stream()
                .anyMatch(row -> row.rank().isPresent());
        return ranked ? ends() : counts();
    }

    private Optional<DataTable> ends() {
        DataTable.Builder table = DataTable.builder(
                        draft.text("coincidence.table", Map.of("n", ENDS)),
                        Column.text(draft.text("head.state")),
                        Column.number(draft.text("head.rank")),
                        Column.number(draft.text("head.votes")),
                        Column.number(draft.text("head.coincidence-votes")),
                        Column.number(draft.text("head.coincidence-half")),
                        Column.number(draft.text("head.coincidence-absence-half")))
                .compact();
        boolean any = false;
        for (Reference reference : draft.results().settings().references()) {
            List<Coincidence> ranked =
                    CoincidenceRanking.of(draft.results().coincidence(), Scope.WHOLE_STUDY, reference);
            if (ranked.size() <= 2 * ENDS) {
                continue;
            }
            any = true;
            table.band(with(reference));
            Stream.concat(ranked.stream().limit(ENDS), ranked.stream().skip(ranked.size() - ENDS))
                    .forEach(row -> table.row(
                                    draft.names().state(row.subject()),
                                    draft.numbers().count(row.rank().getAsInt()),
                                    draft.numbers().count(row.common()),
                                    draft.numbers().index(row.votes()),
                                    draft.numbers().index(row.half()),
                                    draft.numbers().index(row.absenceHalf()))
                            .from(
                                    "coincidence",
                                    row.scope().cycle(),
                                    row.scope().topic(),
                                    row.reference().id(),
                                    row.subjectId()));
        }
        String formula = draft.named(draft.results().settings().coincidence().id());
        table.note(draft.note(
                draft.text("coincidence.note", Map.of("formula", formula, "minimum", CoincidenceRanking.LEAST_VOTES)),
                "coincidence"));
        return any ? Optional.of(table.build()) : Optional.empty();
    }

    /** Under 20 votes a rate would be read as a habit: how many states stand where is all that so few votes bear. */
    private Optional<DataTable> counts() {
        DataTable.Builder table = DataTable.builder(
                draft.text("coincidence.counts.table"),
                Column.text(draft.text("head.reference")),
                Column.number(draft.text("head.beside")),
                Column.number(draft.text("head.always-same")),
                Column.number(draft.text("head.once-opposite")));
        int most = 0;
        for (Reference reference : draft.results().settings().references()) {
            List<Coincidence> beside =
                    beside(reference).filter(row -> row.common() > 0).toList();
            most = Math.max(
                    most, beside.stream().mapToInt(Coincidence::common).max().orElse(0));
            table.row(
                    with(reference),
                    draft.numbers().count(beside.size()),
                    draft.numbers()
                            .count(beside.stream()
                                    .filter(row -> row.same() == row.common())
                                    .count()),
                    draft.numbers()
                            .count(beside.stream()
                                    .filter(row -> row.opposite() > 0)
                                    .count()));
        }
        table.note(draft.note(
                draft.text("coincidence.counts.note", Map.of("most", most, "minimum", CoincidenceRanking.LEAST_VOTES)),
                "coincidence"));
        return most > 0 ? Optional.of(table.build()) : Optional.empty();
    }

    private Stream<Coincidence> beside(Reference reference) {
        return draft.results().coincidence().stream()
                .filter(row ->
                        row.scope().equals(Scope.WHOLE_STUDY) && row.reference().equals(reference));
    }

    private String with(Reference reference) {
        return draft.text("coincidence.with", Map.of("reference", draft.names().reference(reference)));
    }
}
