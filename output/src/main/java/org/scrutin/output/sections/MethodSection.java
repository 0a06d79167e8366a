package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** Every definition that the report uses, in words and symbols, with its source. */
final class MethodSection {

    private static final List<String> ALWAYS = List.of(
            "electorate",
            "agreement_index",
            "rice",
            "unity",
            "division",
            "chance",
            "reach",
            "agreement",
            "abstention",
            "reconciled",
            "low-confidence");
    private static final List<String> LONG = List.of("coincidence", "clusters");
    private static final List<String> DISSENT = List.of("dissent", "pattern");
    private static final List<String> CYCLES = List.of("contested", "split", "thin", "switch", "totals", "series");

    Optional<Section> write(Draft draft) {
        List<String> terms = new ArrayList<>(ALWAYS);
        if (!draft.shortRecord()) {
            terms.addAll(LONG);
        }
        if (!draft.results().dissent().isEmpty()) {
            terms.addAll(DISSENT);
        }
        if (draft.severalCycles()) {
            terms.addAll(CYCLES);
        }
        List<DefinitionList.Definition> definitions =
                terms.stream().map(term -> definition(draft, term)).toList();
        return Optional.of(Section.onNewPage("method", draft.text("method.title"))
                .paragraph(Inline.text(draft.text("method.intro")))
                .add(new DefinitionList(definitions))
                .subheading(draft.text("method.choices"))
                .paragraph(Inline.text(draft.text(
                        "method.choices.text",
                        Map.of(
                                "score",
                                        draft.results()
                                                .settings()
                                                .agreement()
                                                .score()
                                                .id(),
                                "minimum",
                                        draft.results().settings().agreement().minimumCommon(),
                                "coincidence",
                                        draft.results().settings().coincidence().id(),
                                "distance",
                                        draft.results()
                                                .settings()
                                                .clusters()
                                                .distance()
                                                .id(),
                                "level",
                                        draft.numbers()
                                                .percent(draft.results()
                                                        .settings()
                                                        .level()),
                                "unanimous",
                                        draft.results()
                                                .settings()
                                                .agreement()
                                                .unanimous()
                                                .name(),
                                "kinds",
                                        draft.names()
                                                .join(draft.results().settings().kinds().stream()
                                                        .map(kind -> draft.text("kind." + kind.id()))
                                                        .sorted()
                                                        .toList())))))
                .build());
    }

    private static DefinitionList.Definition definition(Draft draft, String term) {
        List<List<Inline>> meaning = new ArrayList<>();
        meaning.add(List.of(Inline.text(draft.text("method." + term + ".words"))));
        draft.find("method." + term + ".formula").ifPresent(formula -> meaning.add(List.of(Inline.formula(formula))));
        draft.find("method." + term + ".source").ifPresent(source -> meaning.add(List.of(Inline.emphasis(source))));
        return new DefinitionList.Definition(draft.text("method." + term), meaning);
    }
}
