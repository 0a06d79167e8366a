package org.scrutin.output.sections;

import java.util.List;
import java.util.Optional;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** Which states mostly abstain on which topic: a matrix that needs no number of clusters. */
final class SubjectsSection {

    Optional<Section> write(Draft draft) {
        List<Figure> figures = draft.figures(SubjectMatrix.class);
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.onNewPage("subjects", draft.text("subjects.title"))
                        .paragraph(
                                Inline.text(draft.text("subjects.intro") + " "),
                                Inline.toTable("subjects", "subjects.csv"))
                        .addAll(figures)
                        .build());
    }
}
