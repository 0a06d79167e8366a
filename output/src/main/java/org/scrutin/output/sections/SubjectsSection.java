package org.scrutin.output.sections;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Section;

/** Which states mostly abstain on which topic: a matrix that needs no number of clusters. */
final class SubjectsSection {

    Optional<Section> write(Draft draft) {
        List<SubjectAbstention> mostly = draft.results().subjects().stream()
                .filter(row -> row.scope().cycle().equals(Scope.ALL)
                        && !row.scope().topic().equals(Scope.ALL)
                        && row.mostly())
                .toList();
        if (mostly.isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("subjects", draft.text("subjects.title"))
                .addAll(draft.figures(SubjectMatrix.class))
                .paragraph(draft.note(draft.text("subjects.intro"), "subjects"));
        if (!isDrawn(draft, mostly)) {
            section.add(byTopic(draft, mostly));
        }
        return Optional.of(section.build());
    }

    /** Whether the figure has each of the states: then it says who mostly abstains on which topic. */
    private static boolean isDrawn(Draft draft, List<SubjectAbstention> mostly) {
        long states = mostly.stream().map(SubjectAbstention::state).distinct().count();
        return draft.charts(SubjectMatrix.class).stream()
                .anyMatch(matrix -> matrix.rows().stream()
                                .mapToInt(SubjectMatrix.Row::states)
                                .sum()
                        == states);
    }

    private static DataTable byTopic(Draft draft, List<SubjectAbstention> mostly) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("subjects.table"),
                        Column.text(draft.text("head.topic")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        mostly.stream().map(row -> row.scope().topic()).distinct().sorted().forEach(topic -> {
            List<StateId> states = mostly.stream()
                    .filter(row -> row.scope().topic().equals(topic))
                    .map(SubjectAbstention::state)
                    .toList();
            table.row(
                    draft.names().topic(topic),
                    draft.numbers().count(states.size()),
                    draft.names().states(states));
            table.from(Rows.of("subjects")
                    .where("cycle", Scope.ALL)
                    .where("topic", topic)
                    .where("mostly", true)
                    .count());
        });
        return table.build();
    }
}
