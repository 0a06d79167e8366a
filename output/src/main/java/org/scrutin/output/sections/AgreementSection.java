package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.AgreementHeatMap;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** How often pairs choose the same, and who votes with whom of the references. */
final class AgreementSection {

    private static final int ENDS = 5;

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage("agreement", draft.text("agreement.title"));
        section.paragraph(Inline.text(draft.text(
                "agreement.intro",
                Map.of(
                        "score",
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
        section.add(draft.bullets(draft.claims().of(StudyClaims.Part.AGREEMENT)));
        section.addAll(draft.figures(AgreementHeatMap.class));
        pairs(draft).ifPresent(section::add);
        coincidence(draft).ifPresent(section::add);
        return Optional.of(section.build());
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
                Column.number(agreement.score().id()));
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
        }
        table.note(Inline.text(draft.text("agreement.note") + " "), Inline.toTable("agreement", "agreement.csv"));
        return Optional.of(table.build());
    }

    private static Optional<DataTable> coincidence(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("coincidence.table", Map.of("n", ENDS)),
                        Column.text(draft.text("head.state")),
                        Column.number(draft.text("head.rank")),
                        Column.number(draft.text("head.votes")),
                        Column.number("coincidence_votes"),
                        Column.number("coincidence_half"),
                        Column.number("coincidence_absence_half"))
                .compact();
        boolean any = false;
        for (Reference reference : draft.results().settings().references()) {
            List<Coincidence> ranked =
                    CoincidenceRanking.of(draft.results().coincidence(), Scope.WHOLE_STUDY, reference);
            if (ranked.size() <= 2 * ENDS) {
                continue;
            }
            any = true;
            table.band(draft.text(
                    "coincidence.with", Map.of("reference", draft.names().reference(reference))));
            Stream.concat(ranked.stream().limit(ENDS), ranked.stream().skip(ranked.size() - ENDS))
                    .forEach(row -> table.row(
                            draft.names().state(row.subject()),
                            draft.numbers().count(row.rank().getAsInt()),
                            draft.numbers().count(row.same() + row.partial() + row.opposite()),
                            draft.numbers().index(row.votes()),
                            draft.numbers().index(row.half()),
                            draft.numbers().index(row.absenceHalf())));
        }
        table.note(
                Inline.text(draft.text(
                                "coincidence.note",
                                Map.of(
                                        "formula",
                                        draft.results().settings().coincidence().id()))
                        + " "),
                Inline.toTable("coincidence", "coincidence.csv"));
        return any ? Optional.of(table.build()) : Optional.empty();
    }
}
