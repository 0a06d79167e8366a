package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.bounds.Bounds;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.charts.spec.BallotShares;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Counted;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** How united each group votes, beside what chance alone would give; which split, and who stands on the smaller side. */
final class GroupsSection {

    Optional<Section> write(Draft draft) {
        List<Claim> claims = draft.claims().of(StudyClaims.Part.GROUPS);
        Section.Builder section = Section.onNewPage("groups", draft.textOnKinds("groups.title"));
        List<Figure> besideChance = draft.figures(CohesionDots.class);
        section.paragraph(intro(draft, draft.shortRecord() || !besideChance.isEmpty()));
        section.addAll(besideChance);
        section.addAll(draft.figures(BallotShares.class));
        SmallPrint.Builder details = new SmallPrint.Builder();
        List<Claim> standing = only(claims, "cohesion.standing");
        if (!standing.isEmpty()) {
            details.under(draft.text("groups.standing"), List.of(draft.bullets(standing)));
        }
        List<Claim> united = only(claims, "cohesion.united");
        if (!united.isEmpty()) {
            details.under(draft.textOnKinds("groups.united"), List.of(draft.bullets(united)));
        }
        List<Claim> reach = only(claims, "cohesion.reach");
        if (!reach.isEmpty()) {
            details.under(draft.text("groups.reach"), List.of(draft.bullets(reach)));
        }
        List<Claim> alpha = only(claims, "cohesion.alpha");
        if (!alpha.isEmpty()) {
            details.under(
                    draft.textOnKinds("groups.alpha"),
                    List.of(Paragraph.of(draft.text("groups.alpha.words")), draft.bullets(alpha)));
        }
        divided(draft, details, "groups.split", Set.of("cohesion.split", "cohesion.sides"));
        divided(draft, details, "groups.exceptions", Set.of("cohesion.exceptions"));
        section.addAll(details.build());
        if (draft.severalCycles()) {
            CyclesSection.cautions(draft).forEach(section::add);
            section.addAll(means(draft));
        }
        if (draft.shortRecord()) {
            draft.results().outcomes().forEach(outcome -> section.add(onRollCall(draft, outcome)));
        }
        List<Claim> low = only(claims, "membership.low");
        if (!low.isEmpty()) {
            section.subheading(draft.text("groups.low"))
                    .add(new SmallPrint(List.of(draft.bullets(low))))
                    .add(lowMemberships(draft));
        }
        return Optional.of(section.build());
    }

    /** What the numbers of the section are; where the report shows no value beside what chance would give, the file that does. */
    private static Inline[] intro(Draft draft, boolean besideChance) {
        String words = draft.text("groups.intro", Map.of("beside", besideChance ? "here" : "file"));
        return besideChance ? new Inline[] {Inline.text(words)} : draft.note(words, "cohesion");
    }

    /** Its tables alone. */
    static List<DataTable> tables(Draft draft) {
        List<DataTable> tables = new ArrayList<>();
        if (draft.severalCycles()) {
            tables.addAll(means(draft));
        }
        if (draft.shortRecord()) {
            draft.results().outcomes().forEach(outcome -> tables.add(onRollCall(draft, outcome)));
        }
        if (!draft.results().doubtfulMemberships().isEmpty()) {
            tables.add(lowMemberships(draft));
        }
        return tables;
    }

    private static String heading(Draft draft, RollCallId rollCall) {
        return draft.names()
                .rollCallHeadingInSentence(draft.results().outcome(rollCall).rollCall());
    }

    private static List<Claim> only(List<Claim> claims, String template) {
        return claims.stream()
                .filter(claim -> claim.template().equals(template))
                .toList();
    }

    /** The sentences of some templates below a heading a roll call, which says its kind. */
    private static void divided(Draft draft, SmallPrint.Builder details, String headingKey, Set<String> templates) {
        Map<RollCallId, List<Claim>> byRollCall = new LinkedHashMap<>();
        for (Claim claim : draft.claims().of(StudyClaims.Part.GROUPS)) {
            if (templates.contains(claim.template())) {
                claim.argument("rollCall")
                        .map(Argument::value)
                        .filter(ClaimValue.RollCall.class::isInstance)
                        .map(ClaimValue.RollCall.class::cast)
                        .ifPresent(value -> byRollCall
                                .computeIfAbsent(value.rollCall(), r -> new ArrayList<>())
                                .add(claim));
            }
        }
        byRollCall.forEach((id, claims) -> {
            RollCall rollCall = draft.results().outcome(id).rollCall();
            String heading = draft.text(
                    headingKey,
                    Map.of(
                            "rollCall", draft.names().rollCallHeadingInSentence(rollCall),
                            "kinds", draft.names().kinds(List.of(rollCall.kind()))));
            details.under(heading, List.of(draft.bulletsUnderHeading(claims)));
        });
    }

    /** Every membership of low confidence, with what the registry says of it. */
    private static DataTable lowMemberships(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("groups.low.table"),
                        Column.text(draft.text("head.state")),
                        Column.text(draft.text("head.from")),
                        Column.text(draft.text("head.to")),
                        Column.text(draft.text("head.precision")),
                        Column.text(draft.text("head.basis")),
                        Column.text(draft.text("head.note")))
                .compact();
        Map<GroupId, List<Membership>> byGroup = new LinkedHashMap<>();
        draft.results()
                .doubtfulMemberships()
                .forEach(row -> byGroup.computeIfAbsent(row.group(), group -> new ArrayList<>())
                        .add(row));
        byGroup.forEach((group, rows) -> {
            table.band(draft.names().group(group));
            rows.forEach(row -> table.row(
                    Cell.of(draft.names().state(row.state())),
                    Cell.of(day(draft, row.period().from())),
                    Cell.of(day(draft, row.period().to())),
                    Cell.of(draft.find("precision." + row.precision()).orElse(row.precision())),
                    Cell.of(draft.find("basis." + row.basis()).orElse(row.basis())),
                    remark(row)));
        });
        table.note(draft.note(draft.text("groups.low.note"), "memberships_used"));
        return table.build();
    }

    /** What the registry, which is in English, remarks. */
    private static Cell remark(Membership row) {
        return row.note().isEmpty() ? Cell.of("") : Cell.of(Inline.quotation(row.note(), "en"));
    }

    private static String day(Draft draft, Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(draft.numbers().undefined());
    }

    private static DataTable onRollCall(Draft draft, RollCallOutcome outcome) {
        DataTable.Builder table = DataTable.builder(
                        draft.text(
                                "groups.table",
                                Map.of(
                                        "rollCall",
                                        heading(draft, outcome.rollCall().id()))),
                        Column.text(draft.text("head.group")),
                        Column.number("Y").meaning(draft.text("choice.Y")),
                        Column.number("N").meaning(draft.text("choice.N")),
                        Column.number("A").meaning(draft.text("choice.A")),
                        Column.number(ChoiceWords.sign(Choice.ABSENT)).meaning(draft.text("choice.X")),
                        Column.number(draft.text("head.agreement-index")),
                        Column.number(draft.text("head.expected")),
                        Column.number(draft.text("head.chance")),
                        Column.number(draft.text("head.rice")),
                        Column.number(draft.text("head.unity")))
                .compact();
        RangeText range = new RangeText(draft);
        Map<GroupId, GroupCohesion> rows = new LinkedHashMap<>();
        draft.results().cohesion().stream()
                .filter(row -> row.rollCall().equals(outcome.rollCall().id()))
                .forEach(row -> rows.put(row.group(), row));
        for (StateGroup group : draft.results().data().roster().groups()) {
            GroupCohesion row = rows.get(group.id());
            if (row != null) {
                OpenRow open = new OpenRow(draft, range, row);
                table.row(
                        draft.names().group(group.id()),
                        open.count("yes", row.tally().cast().yes()),
                        open.count("no", row.tally().cast().no()),
                        open.count("abstain", row.tally().cast().abstain()),
                        open.count("absent", row.tally().absent()),
                        open.index("agreement_index", row.agreementIndex()),
                        open.index("expected", row.chance().expected()),
                        open.chance("p_value", row.chance().pValue()),
                        open.index("rice", row.rice()),
                        open.index("unity", row.unity()));
                table.from("cohesion", row.rollCall(), row.group());
            }
        }
        String note = draft.text("groups.table.note")
                + (range.written()
                        ? draft.text(
                                "groups.table.range",
                                Map.of("records", draft.claims().bounds().records()))
                        : "");
        table.note(draft.note(note, "cohesion"));
        return table.build();
    }

    /**
     * The numbers of a group on a roll call, with their ranges.
     *
     * @param range writes them
     */
    private record OpenRow(Draft draft, RangeText range, GroupCohesion row) {

        String count(String column, int value) {
            return range.beside(
                    draft.numbers().count(value),
                    bounds(column),
                    end -> draft.numbers().count(Math.round(end)));
        }

        String index(String column, OptionalDouble value) {
            return range.beside(
                    draft.numbers().index(value),
                    bounds(column),
                    end -> draft.numbers().index(end));
        }

        String chance(String column, OptionalDouble value) {
            return value.isEmpty()
                    ? draft.numbers().undefined()
                    : range.beside(
                            draft.numbers().chance(value.getAsDouble()), bounds(column), draft.numbers()::chance);
        }

        private Optional<Bounds> bounds(String column) {
            return draft.ranges().of("cohesion", column, row.rollCall(), row.group());
        }
    }

    /** A column a cycle; of more cycles than a page is wide, several tables. */
    private static List<DataTable> means(Draft draft) {
        List<ReviewCycle> cycles = draft.results().settings().cycles();
        List<String> names = cycles.stream()
                .map(cycle -> draft.names().cycleSoFar(cycle.id()))
                .toList();
        return CycleParts.of(cycles.size()).stream()
                .map(part ->
                        means(draft, part.in(cycles), part.caption(draft, draft.textOnKinds("groups.means"), names)))
                .toList();
    }

    private static DataTable means(Draft draft, List<ReviewCycle> cycles, String caption) {
        RangeText range = new RangeText(draft);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("head.group")));
        cycles.forEach(cycle -> columns.add(Column.number(draft.names().cycleSoFar(cycle.id()))));
        DataTable.Builder table =
                DataTable.builder(List.of(Inline.text(caption)), columns).compact();
        for (CohesionMean.Selection selection : CohesionMean.Selection.values()) {
            table.band(draft.textOnKinds("selection." + selection.id()));
            for (StateGroup group : draft.results().data().roster().groups()) {
                Cell[] cells = new Cell[columns.size()];
                cells[0] = Cell.of(draft.names().group(group.id()));
                for (int i = 0; i < cycles.size(); i++) {
                    cells[i + 1] = Cell.of(mean(
                            draft,
                            range,
                            new Mean(selection, group.id(), cycles.get(i).id())));
                }
                table.row(cells);
                for (int i = 0; i < cycles.size(); i++) {
                    table.from(Counted.at(
                            i + 1,
                            "cohesion_summary",
                            cycles.get(i).id(),
                            Scope.ALL,
                            selection.id(),
                            group.id(),
                            CohesionIndex.AGREEMENT_INDEX.id()));
                }
            }
        }
        String note = draft.text("groups.means.note") + (range.written() ? draft.text("groups.means.range") : "");
        table.note(draft.note(note, "cohesion_summary"));
        return table.build();
    }

    private record Mean(CohesionMean.Selection selection, GroupId group, String cycle) {}

    private static String mean(Draft draft, RangeText range, Mean asked) {
        return draft.results()
                .mean(
                        new Scope(asked.cycle(), Scope.ALL),
                        asked.selection(),
                        asked.group(),
                        CohesionIndex.AGREEMENT_INDEX)
                .map(mean -> withN(draft, range, mean))
                .orElse(draft.numbers().undefined());
    }

    private static String withN(Draft draft, RangeText range, CohesionMean mean) {
        if (mean.value().isEmpty()) {
            return draft.numbers().undefined();
        }
        Optional<Bounds> bounds = draft.ranges()
                .of(
                        "cohesion_summary",
                        "value",
                        mean.scope().cycle(),
                        mean.scope().topic(),
                        mean.selection().id(),
                        mean.group(),
                        mean.measure().id());
        String beside = range.beside(
                draft.numbers().index(mean.value()),
                bounds,
                end -> draft.numbers().index(end));
        String value = draft.text(
                "groups.means.cell",
                Map.of("value", beside, "votes", draft.numbers().count(mean.rollCalls())));
        return IntervalText.beside(
                draft, value, mean.interval(), end -> draft.numbers().index(end));
    }
}
