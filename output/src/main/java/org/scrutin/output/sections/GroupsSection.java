package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** How united each group votes, beside what chance alone would give; which split, and who stands on the smaller side. */
final class GroupsSection {

    Optional<Section> write(Draft draft) {
        List<Claim> claims = draft.claims().of(StudyClaims.Part.GROUPS);
        Section.Builder section = Section.onNewPage("groups", draft.text("groups.title"));
        section.paragraph(Inline.text(draft.text("groups.intro")));
        section.addAll(draft.figures(CohesionDots.class));
        List<Claim> united = only(claims, "cohesion.united");
        if (!united.isEmpty()) {
            section.subheading(draft.text("groups.united")).add(draft.bullets(united));
        }
        splits(claims).forEach((rollCall, own) -> {
            section.subheading(draft.text("groups.split", Map.of("rollCall", heading(draft, rollCall))));
            section.add(draft.bulletsUnderHeading(own));
        });
        if (draft.severalCycles()) {
            section.add(means(draft));
        }
        if (draft.shortRecord()) {
            draft.results().outcomes().forEach(outcome -> section.add(onRollCall(draft, outcome)));
        }
        List<Claim> low = only(claims, "membership.low");
        if (!low.isEmpty()) {
            section.subheading(draft.text("groups.low")).add(draft.bullets(low));
        }
        return Optional.of(section.build());
    }

    private static String heading(Draft draft, RollCallId rollCall) {
        RollCall found = draft.results().outcomes().stream()
                .map(RollCallOutcome::rollCall)
                .filter(candidate -> candidate.id().equals(rollCall))
                .findFirst()
                .orElseThrow();
        return draft.names().rollCallHeading(found);
    }

    private static List<Claim> only(List<Claim> claims, String template) {
        return claims.stream()
                .filter(claim -> claim.template().equals(template))
                .toList();
    }

    /** The sentences of groups that split, by roll call. */
    private static Map<RollCallId, List<Claim>> splits(List<Claim> claims) {
        Map<RollCallId, List<Claim>> byRollCall = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.template().equals("cohesion.split") || claim.template().equals("cohesion.sides")) {
                claim.argument("rollCall")
                        .map(Argument::value)
                        .filter(ClaimValue.RollCall.class::isInstance)
                        .map(ClaimValue.RollCall.class::cast)
                        .ifPresent(value -> byRollCall
                                .computeIfAbsent(value.rollCall(), r -> new ArrayList<>())
                                .add(claim));
            }
        }
        return byRollCall;
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
                        Column.number("X").meaning(draft.text("choice.X")),
                        Column.number(draft.text("head.agreement-index")),
                        Column.number(draft.text("head.expected")),
                        Column.number(draft.text("head.chance")),
                        Column.number(draft.text("head.rice")),
                        Column.number(draft.text("head.unity")))
                .compact();
        Map<GroupId, GroupCohesion> rows = new LinkedHashMap<>();
        draft.results().cohesion().stream()
                .filter(row -> row.rollCall().equals(outcome.rollCall().id()))
                .forEach(row -> rows.put(row.group(), row));
        for (StateGroup group : draft.results().data().roster().groups()) {
            GroupCohesion row = rows.get(group.id());
            if (row != null) {
                table.row(
                        draft.names().group(group.id()),
                        draft.numbers().count(row.tally().cast().yes()),
                        draft.numbers().count(row.tally().cast().no()),
                        draft.numbers().count(row.tally().cast().abstain()),
                        draft.numbers().count(row.tally().absent()),
                        draft.numbers().index(row.agreementIndex()),
                        draft.numbers().index(row.chance().expected()),
                        row.chance().pValue().isPresent()
                                ? draft.numbers().chance(row.chance().pValue().getAsDouble())
                                : draft.numbers().undefined(),
                        draft.numbers().index(row.rice()),
                        draft.numbers().index(row.unity()));
            }
        }
        table.note(Inline.text(draft.text("groups.table.note") + " "), Inline.toTable("cohesion", "cohesion.csv"));
        return table.build();
    }

    private static DataTable means(Draft draft) {
        var cycles = draft.results().settings().cycles();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("head.group")));
        cycles.forEach(cycle -> columns.add(Column.number(draft.names().cycle(cycle.id()))));
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("groups.means"))), columns)
                .compact();
        for (CohesionMean.Selection selection : CohesionMean.Selection.values()) {
            table.band(draft.text("selection." + selection.id()));
            for (StateGroup group : draft.results().data().roster().groups()) {
                Cell[] cells = new Cell[columns.size()];
                cells[0] = Cell.of(draft.names().group(group.id()));
                for (int i = 0; i < cycles.size(); i++) {
                    cells[i + 1] = Cell.of(
                            mean(draft, selection, group.id(), cycles.get(i).id()));
                }
                table.row(cells);
            }
        }
        table.note(
                Inline.text(draft.text("groups.means.note") + " "),
                Inline.toTable("cohesion_summary", "cohesion_summary.csv"));
        return table.build();
    }

    private static String mean(Draft draft, CohesionMean.Selection selection, GroupId group, String cycle) {
        return draft.results().cohesionMeans().stream()
                .filter(mean -> mean.selection() == selection
                        && mean.group().equals(group)
                        && mean.measure() == CohesionIndex.AGREEMENT_INDEX
                        && mean.scope().equals(new Scope(cycle, Scope.ALL)))
                .findFirst()
                .map(mean -> withN(draft, mean.value(), mean.rollCalls()))
                .orElse(draft.numbers().undefined());
    }

    private static String withN(Draft draft, OptionalDouble value, int n) {
        return value.isPresent()
                ? draft.numbers().index(value) + " (" + draft.numbers().count(n) + ")"
                : draft.numbers().undefined();
    }
}
