package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Every definition that the report uses, in words and symbols, with its range, its source and its names in the files. */
final class MethodSection {

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage("method", draft.text("method.title"))
                .paragraph(Inline.text(draft.text("method.intro")))
                .add(choices(draft));
        SmallPrint.Builder definitionsOfAll =
                new SmallPrint.Builder().opening(Paragraph.of(draft.text("onepage.rule")));
        for (Term.Family family : Term.Family.values()) {
            List<DefinitionList.Definition> definitions = Term.of(family, draft.results()).stream()
                    .map(term -> definition(draft, term))
                    .toList();
            if (!definitions.isEmpty()) {
                definitionsOfAll.under(draft.text(family.key()), List.of(new DefinitionList(definitions)));
            }
        }
        section.addAll(definitionsOfAll.build());
        if (!Term.of(Term.Family.COINCIDENCE, draft.results()).isEmpty()) {
            section.add(formulas(draft));
        }
        return Optional.of(section.build());
    }

    private static DefinitionList.Definition definition(Draft draft, Term term) {
        String key = term.key();
        List<List<Inline>> meaning = new ArrayList<>();
        meaning.add(List.of(Inline.text(draft.text(key + ".words"))));
        draft.find(key + ".formula").ifPresent(formula -> meaning.add(List.of(Inline.formula(formula))));
        List<String> reach = Stream.of(draft.find(key + ".range"), draft.find(key + ".absence"))
                .flatMap(Optional::stream)
                .toList();
        if (!reach.isEmpty()) {
            meaning.add(List.of(Inline.text(String.join(draft.text("method.between"), reach))));
        }
        List<Inline> last = new ArrayList<>();
        draft.find(key + ".source")
                .ifPresent(source -> last.add(Inline.text(source + draft.text("method.stop") + " ")));
        if (!term.columns().isEmpty()) {
            last.add(Inline.text(draft.text("method.columns") + " "));
            last.add(Inline.formula(String.join(", ", term.columns())));
        }
        if (!last.isEmpty()) {
            meaning.add(last);
        }
        return new DefinitionList.Definition(draft.text(key), meaning);
    }

    /** The rival formulas of coincidence side by side: one name stands for three numbers in the literature. */
    private static DataTable formulas(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                draft.text("method.coincidence.table"),
                Column.text(draft.text("head.name")),
                Column.text(draft.text("head.formula")),
                Column.text(draft.text("head.treats")),
                Column.text(draft.text("head.shown")));
        for (CoincidenceFormula formula : CoincidenceFormula.values()) {
            table.row(
                    formula.id(),
                    draft.text("method." + formula.id() + ".formula"),
                    draft.text("method." + formula.id() + ".absence"),
                    draft.text(
                            formula == draft.results().settings().coincidence()
                                    ? "method.shown.text"
                                    : "method.shown.table"));
        }
        return table.build();
    }

    /** What a study could have chosen otherwise. */
    private static DataTable choices(Draft draft) {
        StudySettings settings = draft.results().settings();
        DataTable.Builder table = DataTable.builder(
                draft.text("method.choices"),
                Column.text(draft.text("head.choice")),
                Column.text(draft.text("head.chosen")));
        table.row(
                draft.text("method.choices.kinds"),
                draft.names()
                        .join(settings.kinds().stream()
                                .sorted()
                                .map(kind -> draft.text("kind." + kind.id()))
                                .toList()));
        table.row(
                draft.text("method.choices.ballots"),
                draft.text("method.choices.ballots."
                        + draft.results().data().layers().counted().id()));
        table.row(
                draft.text("method.choices.agreement"),
                draft.named(settings.agreement().score().id()));
        table.row(
                draft.text("method.choices.minimum"),
                draft.numbers().count(settings.agreement().minimumCommon()));
        table.row(
                draft.text("method.choices.unanimous"),
                draft.text("method.choices.unanimous."
                        + settings.agreement().unanimous().name()));
        table.row(
                draft.text("method.choices.coincidence"),
                draft.named(settings.coincidence().id()));
        table.row(
                draft.text("method.choices.distance"),
                draft.named(settings.clusters().distance().id()));
        draft.results().clusters().stream()
                .findFirst()
                .ifPresent(clusters -> table.row(
                        draft.text("method.choices.rarely"),
                        draft.text(
                                "method.choices.rarely.words",
                                Map.of("minimum", clusters.minimumAbstentions(), "rollCalls", clusters.rollCalls()))));
        table.row(draft.text("method.choices.level"), draft.numbers().percent(settings.level()));
        return table.build();
    }
}
