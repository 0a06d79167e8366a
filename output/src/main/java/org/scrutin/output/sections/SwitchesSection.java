package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.dissent.TotalsChange;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.SwitchTimeline;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Who changed its vote on a text that returns, newest first. */
final class SwitchesSection {

    private static final int ROWS = 20;

    /** As many changes of the votes in favour are told of a year. */
    private static final int TOTALS = 2;

    Optional<Section> write(Draft draft) {
        List<Switch> switches = draft.results().switches();
        if (switches.isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("switches", draft.text("switches.title"));
        section.paragraph(Inline.text(draft.text("switches.intro")));
        section.addAll(draft.figures(SwitchTimeline.class));
        List<Claim> claims = draft.claims().of(StudyClaims.Part.SWITCHES);
        List<Paragraph> cautions = claims.stream()
                .filter(SwitchesSection::isCaution)
                .map(draft::paragraph)
                .toList();
        if (!cautions.isEmpty()) {
            section.add(new SmallPrint(List.copyOf(cautions)));
        }
        section.add(draft.bulletsUnderHeading(told(claims)));
        draft.rest(Largest.LEFT_OTHERS, claims).ifPresent(section::add);
        new LeftTextsTable(draft).table().ifPresent(section::add);
        section.add(new SwitchesTable(draft).of(switches));
        totals(draft).ifPresent(section::add);
        return Optional.of(section.build());
    }

    /** What the tables below would not say at a glance: of each year the votes in favour that rose or fell most, not all. */
    private static List<Claim> told(List<Claim> claims) {
        Map<ClaimValue, Integer> totals = new LinkedHashMap<>();
        return Largest.LEFT_OTHERS.of(claims).stream()
                .filter(claim -> !isCaution(claim) && !isOfOneText(claim))
                .filter(claim -> !claim.template().equals("totals.change")
                        || claim.argument("year").map(Argument::value).stream()
                                .allMatch(year -> totals.merge(year, 1, Integer::sum) <= TOTALS))
                .toList();
    }

    /** Whether the sentence is about comparisons and makes none. */
    private static boolean isCaution(Claim claim) {
        return List.of("switches.missed", "switches.lone").contains(claim.template());
    }

    /** Whether the sentence names who changed alike on one text: the table below does. */
    private static boolean isOfOneText(Claim claim) {
        return claim.template().equals("switches.series");
    }

    /** Where the votes in favour of a text changed by much: how many switched, and how many came or stayed away. */
    private static Optional<DataTable> totals(Draft draft) {
        List<TextReturn> large = draft.results().returns().stream()
                .filter(row -> row.inFavour().isLarge())
                .sorted(Comparator.comparing((TextReturn row) -> day(draft, row.rollCall()))
                        .reversed()
                        .thenComparing(TextReturn::rollCall))
                .toList();
        if (large.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("totals.table", Map.of("least", TotalsChange.LARGE)),
                        Column.text(draft.text("head.year")),
                        Column.text(draft.text("head.series")),
                        Column.text(draft.text("head.vote")),
                        Column.number(draft.text("head.in-favour-before")),
                        Column.number(draft.text("head.in-favour-now")),
                        Column.number(draft.text("head.switched-to")),
                        Column.number(draft.text("head.switched-away")),
                        Column.number(draft.text("head.came")),
                        Column.number(draft.text("head.stayed-away")),
                        Column.number(draft.text("head.joined")),
                        Column.number(draft.text("head.left")))
                .compact();
        large.stream().limit(ROWS).forEach(row -> {
            TotalsChange change = row.inFavour();
            table.row(
                    Integer.toString(day(draft, row.rollCall()).getYear()),
                    draft.names().series(row.series()),
                    draft.names().rollCall(row.rollCall()),
                    draft.numbers().count(change.from()),
                    draft.numbers().count(change.to()),
                    draft.numbers().signed(change.switchedIn(), 0),
                    draft.numbers().signed(-change.switchedOut(), 0),
                    draft.numbers().signed(change.appeared(), 0),
                    draft.numbers().signed(-change.vanished(), 0),
                    draft.numbers().signed(change.joined(), 0),
                    draft.numbers().signed(-change.left(), 0));
            table.from("totals_change", row.series(), row.rollCall());
        });
        table.note(draft.note(
                draft.text(
                        "totals.note",
                        Map.of(
                                "shown", Math.min(ROWS, large.size()),
                                "all", large.size(),
                                "returns", draft.results().returns().size())),
                "totals_change"));
        return Optional.of(table.build());
    }

    static LocalDate day(Draft draft, RollCallId rollCall) {
        return draft.results()
                .data()
                .matrix()
                .position(rollCall)
                .map(position ->
                        draft.results().data().matrix().rollCall(position).date())
                .orElseThrow();
    }
}
