package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** What made this report: program, inputs, how to cite it. */
final class ImprintSection {

    private static final int SHORT_HASH = 16;

    Optional<Section> write(Draft draft) {
        String title = draft.results()
                .settings()
                .title()
                .in(draft.language())
                .orElse(draft.results().settings().id());
        DataTable.Builder inputs = DataTable.builder(
                        draft.text("imprint.inputs"),
                        Column.text(draft.text("head.file")),
                        Column.text(draft.text("head.sha256")),
                        Column.text(draft.text("head.file")),
                        Column.text(draft.text("head.sha256")))
                .compact();
        List<ReportInput.Input> files = draft.input().edition().inputs();
        int rows = (files.size() + 1) / 2;
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>(cells(files, row));
            cells.addAll(cells(files, rows + row));
            inputs.row(cells.toArray(String[]::new));
        }
        inputs.note(Inline.text(draft.text("imprint.inputs.note")));
        Map<String, String> arguments = Map.of(
                "title", title,
                "edition", draft.input().edition().id(),
                "version", draft.input().edition().programVersion());
        Section.Builder section = Section.onNewPage("imprint", draft.text("imprint.title"))
                .paragraph(Inline.text(draft.text("imprint.made", arguments)))
                .paragraph(Inline.text(draft.text("imprint.cite", arguments)))
                .paragraph(Inline.text(draft.text("imprint.registry")));
        List<String> beside = draft.input().edition().beside();
        if (!beside.isEmpty()) {
            section.paragraph(Inline.text(
                    draft.text("imprint.beside", Map.of("tables", draft.names().join(beside)))));
        }
        return Optional.of(section.add(inputs.build()).build());
    }

    /** A file and the beginning of its hash: two files take one line, so that the list does not run over to a page of its own. */
    private static List<String> cells(List<ReportInput.Input> files, int index) {
        if (index >= files.size()) {
            return List.of("", "");
        }
        ReportInput.Input file = files.get(index);
        return List.of(file.name(), file.sha256().substring(0, SHORT_HASH) + "…");
    }
}
