package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** How far the record can be trusted: announced against listed, and everything that does not add up. */
final class TrustSection {

    static final int ROWS = 40;

    /** What was left out of a list with certainty, as the number of a page, stands behind all that tells something of the votes. */
    static final Comparator<Discrepancy> TELLING_FIRST =
            Comparator.comparing(Discrepancy::isFurnitureLeftOut).thenComparing(Discrepancy.IN_READING_ORDER);

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage("trust", draft.text("trust.title"));
        draft.claims().of(StudyClaims.Part.RECORD).forEach(claim -> section.add(draft.paragraph(claim)));
        long unannounced = draft.results().outcomes().stream()
                .filter(outcome -> outcome.status() == RollCallOutcome.Status.UNANNOUNCED)
                .count();
        if (unannounced > 0 && unannounced < draft.results().outcomes().size()) {
            section.paragraph(draft.note(
                    draft.text("trust.unannounced", Map.of("status", RollCallOutcome.Status.UNANNOUNCED.id())),
                    "roll_calls"));
        }
        List<RollCallOutcome> shown = draft.results().outcomes().stream()
                .filter(outcome -> draft.shortRecord() || outcome.status() == RollCallOutcome.Status.DISCREPANT)
                .limit(ROWS)
                .toList();
        if (!shown.isEmpty()) {
            section.add(new RollCallTables(draft).reconciled(shown));
        }
        new LayerTables(draft).write().forEach(section::add);
        List<Discrepancy> candidates = draft.results().discrepancies().stream()
                .filter(d -> d.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                .sorted(Discrepancy.IN_READING_ORDER)
                .limit(ROWS)
                .toList();
        if (!candidates.isEmpty()) {
            section.add(candidates(draft, candidates));
        }
        new OpenFindings(draft).write().forEach(section::add);
        List<Discrepancy> others = draft.results().discrepancies().stream()
                .filter(d -> d.kind() != DiscrepancyKind.MISSING_CANDIDATE)
                .sorted(TELLING_FIRST)
                .toList();
        if (others.isEmpty()) {
            section.paragraph(Inline.text(draft.text("trust.nothing")));
        } else {
            section.add(everything(draft, others));
        }
        new PassageList(draft).write().ifPresent(section::add);
        return Optional.of(section.build());
    }

    private static DataTable candidates(Draft draft, List<Discrepancy> candidates) {
        long settled = candidates.stream().filter(TrustSection::isDecided).count();
        String decided = settled == 0 ? "none" : settled == candidates.size() ? "all" : "some";
        DataTable.Builder table = DataTable.builder(
                draft.text("trust.candidates", Map.of("decided", decided)),
                Column.text(draft.text("head.state")),
                Column.text(draft.text("head.missing-from")),
                Column.text(draft.text("head.evidence")));
        for (Discrepancy candidate : candidates) {
            table.row(
                    candidate
                            .state()
                            .map(state -> candidate(draft, candidate, state))
                            .orElse(""),
                    candidate.rollCall().map(draft.names()::rollCall).orElse(""),
                    shortened(draft, candidate));
            from(table, candidate);
        }
        table.note(Inline.text(draft.text("trust.candidates.note", Map.of("decided", decided))));
        return table.note(places(draft, candidates)).build();
    }

    private static boolean isDecided(Discrepancy candidate) {
        return candidate.severity() == Discrepancy.Severity.DECIDED;
    }

    /** The state, marked where a person has decided: what spoke for it stays to be read beside the decision. */
    private static String candidate(Draft draft, Discrepancy candidate, StateId state) {
        String name = draft.names().state(state);
        if (!isDecided(candidate)) {
            return name;
        }
        return candidate.rollCall().stream()
                .flatMap(rollCall -> draft.results().data().layers().changes(rollCall).stream())
                .filter(change -> change.state().equals(state))
                .findFirst()
                .map(change -> draft.text(
                        "trust.candidate.decided", Map.of("state", name, "choice", draft.choice(change.to()))))
                .orElseGet(() -> draft.text("trust.candidate.closed", Map.of("state", name)));
    }

    private static void from(DataTable.Builder table, Discrepancy row) {
        table.from("discrepancies", row.source(), row.place(), row.kind().id(), row.rank());
    }

    /** What stands in the record; of totals that differ, the two totals; of a later statement, what it says, in the words of the report. */
    private static String shows(Draft draft, Discrepancy discrepancy) {
        if (discrepancy.kind() == DiscrepancyKind.TOTAL_MISMATCH) {
            return draft.text(
                    "trust.totals", Map.of("announced", discrepancy.announced(), "listed", discrepancy.listed()));
        }
        return intention(draft, discrepancy)
                .map(said -> draft.text(
                        "trust.intention",
                        Map.of(
                                "state",
                                draft.names().state(said.state()),
                                "recorded",
                                said.recorded().map(draft::choice).orElse("none"),
                                "intended",
                                draft.choice(said.intended()))))
                .orElseGet(() -> passage(draft, discrepancy.evidence()));
    }

    /** The statement of how a delegation had meant to vote that a discrepancy tells of. */
    private static Optional<Intention> intention(Draft draft, Discrepancy discrepancy) {
        return discrepancy.kind() != DiscrepancyKind.INTENTION
                ? Optional.empty()
                : draft.results().data().layers().intentions().stream()
                        .filter(said -> discrepancy.rollCall().equals(Optional.of(said.rollCall()))
                                && discrepancy.state().equals(Optional.of(said.state()))
                                && discrepancy.place().equals(said.place()))
                        .findFirst();
    }

    /** The passage with the states that it names, as the report calls them. */
    private static String passage(Draft draft, String printed) {
        return draft.names()
                .passage(printed, draft.results().outcomes().get(0).rollCall().date());
    }

    /** The evidence without the symbol that every vote of the record begins with. */
    private static String shortened(Draft draft, Discrepancy candidate) {
        return passage(
                draft,
                candidate
                        .rollCall()
                        .map(rollCall -> candidate.evidence().replace(rollCall.symbol() + ":", ""))
                        .orElse(candidate.evidence()));
    }

    /** What a place is, and that names stand in Chinese where the text that was read does. */
    private static Inline places(Draft draft, List<Discrepancy> shown) {
        boolean chinese = shown.stream()
                .flatMapToInt(discrepancy -> discrepancy.evidence().codePoints())
                .anyMatch(Character::isIdeographic);
        List<RecordPlace> places = shown.stream()
                .flatMap(discrepancy -> RecordPlace.of(discrepancy.place()).stream())
                .toList();
        long onPages = places.stream().filter(place -> place.page().isPresent()).count();
        String pages = onPages == 0 ? "none" : onPages == places.size() ? "all" : "some";
        return Inline.text(draft.text("trust.places", Map.of("chinese", chinese ? "yes" : "no", "pages", pages)));
    }

    /** One row for all: what was left out with certainty would hide what is to be read. */
    private static void furniture(Draft draft, List<Discrepancy> furniture, DataTable.Builder table) {
        Discrepancy first = furniture.get(0);
        long votes = furniture.stream()
                .flatMap(found -> found.rollCall().stream())
                .distinct()
                .count();
        table.row(
                        draft.numbers().undefined(),
                        draft.text("trust.furniture.votes", Map.of("n", votes)),
                        draft.text("discrepancy." + first.kind().id()),
                        draft.text("severity." + first.severity().id()),
                        draft.text("trust.furniture", Map.of("n", furniture.size())))
                .from(Rows.of("discrepancies")
                        .where("kind", first.kind().id())
                        .where("severity", first.severity().id())
                        .count());
    }

    private static DataTable everything(Draft draft, List<Discrepancy> discrepancies) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("trust.everything"),
                        Column.text(draft.text("head.place")),
                        Column.text(draft.text("head.vote")),
                        Column.text(draft.text("head.fault")),
                        Column.text(draft.text("head.severity")),
                        Column.text(draft.text("head.in-record")))
                .compact();
        List<Discrepancy> furniture =
                discrepancies.stream().filter(Discrepancy::isFurnitureLeftOut).toList();
        boolean folds = furniture.size() > 1;
        List<Discrepancy> rows = discrepancies.stream()
                .filter(found -> !folds || !found.isFurnitureLeftOut())
                .limit(ROWS)
                .toList();
        rows.forEach(d -> from(
                table.row(
                        d.place(),
                        d.rollCall().map(draft.names()::rollCall).orElse(draft.text("trust.speakers")),
                        draft.text("discrepancy." + d.kind().id()),
                        draft.text("severity." + d.severity().id()),
                        shows(draft, d)),
                d));
        if (folds) {
            furniture(draft, furniture, table);
        }
        int shown = rows.size() + (folds ? furniture.size() : 0);
        if (discrepancies.stream().anyMatch(found -> found.severity() == Discrepancy.Severity.BLOCKING)) {
            table.note(Inline.text(draft.text("trust.decide")));
        }
        return table.note(places(draft, rows))
                .note(draft.note(
                        draft.text("trust.everything.note", Map.of("shown", shown, "all", discrepancies.size())),
                        "discrepancies"))
                .build();
    }
}
