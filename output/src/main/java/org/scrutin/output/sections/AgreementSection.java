package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** How often pairs choose the same, and who votes with whom of the references. */
final class AgreementSection {

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage("agreement", draft.text("agreement.title"));
        section.paragraph(Inline.text(draft.text(
                "agreement.intro",
                Map.of(
                        "score",
                        draft.text("score."
                                + draft.results().settings().agreement().score().id()),
                        "id",
                        draft.results().settings().agreement().score().id(),
                        "minimum",
                        draft.results().settings().agreement().minimumCommon()))));
        section.paragraph(Inline.text(draft.text(
                "agreement.references",
                Map.of(
                        "states",
                        draft.names()
                                .join(draft.results().settings().references().stream()
                                        .map(draft.names()::reference)
                                        .toList())))));
        section.add(new SmallPrint(List.of(draft.bullets(draft.claims().of(StudyClaims.Part.AGREEMENT)))));
        // The map takes a page of its own: what is smaller stands on the page that the section begins on.
        section.addAll(draft.figures(TrendPanels.class, AgreementSection::isOfReferences));
        section.addAll(draft.figures(PairHeatMap.class, map -> map.pairs() == PairHeatMap.Pairs.AGREEMENT));
        pairs(draft).ifPresent(section::add);
        new CoincidenceTable(draft).write().ifPresent(section::add);
        new IsolationTable(draft).write().ifPresent(section::add);
        return Optional.of(section.build());
    }

    /** Whether the chart shows coincidence with the references over the cycles. */
    static boolean isOfReferences(TrendPanels panels) {
        return panels.caption().table().equals("coincidence");
    }

    private static Optional<DataTable> pairs(Draft draft) {
        List<StateId> references = draft.results().settings().references().stream()
                .flatMap(
                        reference -> reference instanceof Reference.OfState of ? Stream.of(of.state()) : Stream.empty())
                .toList();
        List<PairAgreement> pairs = draft.results().agreement().stream()
                .filter(pair -> pair.scope().equals(Scope.WHOLE_STUDY)
                        && references.contains(pair.a())
                        && references.contains(pair.b()))
                .toList();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var agreement = draft.results().settings().agreement();
        DataTable.Builder table = DataTable.builder(
                draft.text("agreement.pairs"),
                Column.text(draft.text("head.pair")),
                Column.number(draft.text("head.joint")),
                Column.number(draft.text("head.same")),
                Column.number(draft.text("head.agreement"))
                        .meaning(draft.named(agreement.score().id())));
        for (PairAgreement pair : pairs) {
            int n = agreement.score().n(pair.table());
            OptionalDouble score = n < agreement.minimumCommon()
                    ? OptionalDouble.empty()
                    : agreement.score().of(pair.table());
            int same = pair.table().yy() + pair.table().aa() + pair.table().nn();
            table.row(
                    draft.names()
                            .join(List.of(
                                    draft.names().state(pair.a()), draft.names().state(pair.b()))),
                    draft.numbers().count(n),
                    draft.numbers().count(same),
                    draft.numbers().index(score));
            table.from("agreement", pair.scope().cycle(), pair.scope().topic(), pair.a(), pair.b());
        }
        return Optional.of(table.note(draft.note(draft.text("agreement.note"), "agreement"))
                .build());
    }
}
