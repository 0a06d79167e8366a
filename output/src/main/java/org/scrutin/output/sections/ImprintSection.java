package org.scrutin.output.sections;

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
                        Column.text(draft.text("head.sha256")))
                .compact();
        draft.input()
                .edition()
                .inputs()
                .forEach(input -> inputs.row(input.name(), input.sha256().substring(0, SHORT_HASH) + "…"));
        inputs.note(Inline.text(draft.text("imprint.inputs.note")));
        Map<String, String> arguments = Map.of(
                "title", title,
                "edition", draft.input().edition().id(),
                "version", draft.input().edition().programVersion());
        return Optional.of(Section.builder("imprint", draft.text("imprint.title"))
                .paragraph(Inline.text(draft.text("imprint.made", arguments)))
                .paragraph(Inline.text(draft.text("imprint.cite", arguments)))
                .paragraph(Inline.text(draft.text("imprint.registry")))
                .add(inputs.build())
                .build());
    }
}
