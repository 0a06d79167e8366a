package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.SpecificationCurve;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Groups over time: what changed between review cycles and where each change comes from. */
final class CyclesSection {

    /** Names every cycle of few meetings where they are many: too long to be said again. */
    private static final String MANY_THIN = "cycle.thin.many";

    private static final List<String> CAUTIONS = List.of("cycle.thin", MANY_THIN, "cycle.missed");

    /** As many of them are said again where means of cycles stand in another section. */
    private static final int REPEATED = 3;

    Optional<Section> write(Draft draft) {
        if (draft.results().changes().isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("cycles", draft.textOnKinds("cycles.title"));
        List<Figure> trends = draft.figures(TrendPanels.class, panels -> !AgreementSection.isOfReferences(panels));
        // A figure takes half a page or more: the text stands where the first one leaves room.
        trends.stream().limit(1).forEach(section::add);
        section.add(new SmallPrint(intro(draft)));
        draft.figures(ChangeSplit.class).stream().skip(1).forEach(section::add);
        // A tall figure leaves room for a paragraph, a low one for another figure: so they stand by turns.
        List<Figure> curves = draft.figures(SpecificationCurve.class);
        trends.stream().skip(1).limit(1).forEach(section::add);
        section.paragraph(Inline.text(dates(draft) + end(draft)));
        curves.stream().limit(1).forEach(section::add);
        trends.stream().skip(2).forEach(section::add);
        curves.stream().skip(1).forEach(section::add);
        section.addAll(byGroup(draft));
        section.add(changes(draft));
        return Optional.of(section.build());
    }

    /** How the numbers below are made, small: a figure of a whole page follows, and no line may run over to a page before it. */
    private static List<Block> intro(Draft draft) {
        List<Block> intro = new ArrayList<>();
        intro.add(Paragraph.of(draft.textOnKinds("cycles.intro")));
        intro.addAll(thin(draft));
        return intro;
    }

    /** Of each group how it changed up to the last cycle; the table below has every step. */
    private static List<Block> byGroup(Draft draft) {
        SmallPrint.Builder details = new SmallPrint.Builder().opening(Paragraph.of(draft.text("cycles.told")));
        for (StateGroup group : draft.results().data().roster().groups()) {
            List<Claim> own = draft.claims().of(StudyClaims.Part.CYCLES).stream()
                    .filter(claim -> speaksOf(claim, group.id()) && isOfToday(draft, claim))
                    .toList();
            if (!own.isEmpty()) {
                List<Block> below = new ArrayList<>();
                draft.claims().of(StudyClaims.Part.GROUPS).stream()
                        .filter(claim -> claim.template().equals("membership.low") && speaksOf(claim, group.id()))
                        .forEach(claim -> below.add(draft.paragraph(claim)));
                below.add(draft.bulletsUnderHeading(Largest.CHANGED_ALIKE.of(own)));
                draft.rest(Largest.CHANGED_ALIKE, own).ifPresent(below::add);
                details.under(draft.names().group(group.id()), below);
            }
        }
        return details.build();
    }

    /** Whether the claim is of a change up to the last cycle, or of members that changed a vote in it, several in the same way. */
    private static boolean isOfToday(Draft draft, Claim claim) {
        var cycles = draft.results().settings().cycles();
        ClaimValue last = new ClaimValue.Cycle(cycles.get(cycles.size() - 1).id());
        boolean few = claim.argument("count")
                .map(Argument::value)
                .filter(value -> value instanceof ClaimValue.Count count && count.value() < Largest.TOGETHER)
                .isPresent();
        return !few
                && claim.argument("cycleTo")
                        .or(() -> claim.argument("cycle"))
                        .map(Argument::value)
                        .filter(last::equals)
                        .isPresent();
    }

    /** What the cycles of few meetings hold, and those with votes that many members miss. */
    static List<Paragraph> thin(Draft draft) {
        return cautious(draft).stream().map(draft::paragraph).toList();
    }

    private static List<Claim> cautious(Draft draft) {
        return draft.claims().of(StudyClaims.Part.CYCLES).stream()
                .filter(claim -> CAUTIONS.contains(claim.template()))
                .toList();
    }

    /** The same for another section; of more than a few it says where they stand. */
    static List<Paragraph> cautions(Draft draft) {
        List<Claim> cautions = cautious(draft);
        boolean brief = cautions.size() <= REPEATED
                && cautions.stream().noneMatch(claim -> claim.template().equals(MANY_THIN));
        return brief
                ? thin(draft)
                : List.of(Paragraph.of(
                        draft.text("cycles.cautions", Map.of("section", draft.textOnKinds("cycles.title")))));
    }

    /** Each cycle's first and last day: the years of its name do not tell to which of two cycles a day in both belongs. */
    private static String dates(Draft draft) {
        String cycles = draft.results().settings().cycles().stream()
                .map(cycle -> draft.text(
                        "cycles.dates.one",
                        Map.of(
                                "cycle", draft.names().cycle(cycle.id()),
                                "from", day(draft, cycle.period().from()),
                                "ends", cycle.period().to().isPresent() ? "yes" : "no",
                                "to", day(draft, cycle.period().to()))))
                .collect(Collectors.joining(draft.text("cycles.dates.between")));
        return draft.text("cycles.dates", Map.of("cycles", cycles));
    }

    private static String day(Draft draft, Optional<LocalDate> day) {
        return day.map(known -> draft.words().day(known)).orElse(draft.numbers().undefined());
    }

    /** How far the votes of the last cycle go, where it goes on. */
    private static String end(Draft draft) {
        LocalDate last = draft.results().outcomes().stream()
                .map(outcome -> outcome.rollCall().date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var cycles = draft.results().settings().cycles();
        boolean open = cycles.get(cycles.size() - 1).period().to().isEmpty();
        return open ? draft.text("cycles.open", Map.of("day", draft.words().day(last))) : "";
    }

    /** Whether the claim is of the group: it names it, or its id does where the sentence needs no name. */
    private static boolean speaksOf(Claim claim, GroupId group) {
        return claim.argument("group")
                .map(Argument::value)
                .map(value -> value.equals(new ClaimValue.Group(group)))
                .orElseGet(() -> claim.id().startsWith("change:topic:" + group + ":"));
    }

    private static DataTable changes(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                        draft.textOnKinds("cycles.table"),
                        Column.text(draft.text("head.step")),
                        Column.number(draft.text("head.from")),
                        Column.number(draft.text("head.to")),
                        Column.number(draft.text("head.total")),
                        Column.number(draft.text("head.agenda")),
                        Column.number(draft.text("head.behaviour")),
                        Column.number(draft.text("head.attendance")),
                        Column.number(draft.text("head.membership")))
                .compact();
        for (StateGroup group : draft.results().data().roster().groups()) {
            List<CycleChange> own = draft.results().changes().stream()
                    .filter(change ->
                            change.group().equals(group.id()) && change.measure() == CohesionIndex.AGREEMENT_INDEX)
                    .filter(change -> shown(draft, change))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            table.band(draft.names().group(group.id()));
            for (CycleChange change : own) {
                table.row(
                        draft.text(
                                "cycles.step." + change.method().id(),
                                Map.of(
                                        "from", draft.names().cycle(change.from()),
                                        "to", draft.names().cycle(change.to()))),
                        draft.numbers().index(change.fromMean()),
                        draft.numbers().index(change.toMean()),
                        withInterval(
                                draft,
                                change.parts().total(),
                                change.intervals().total()),
                        draft.numbers().signedIndex(change.parts().agenda()),
                        withInterval(
                                draft,
                                change.parts().behaviour(),
                                change.intervals().behaviour()),
                        draft.numbers().signedIndex(change.parts().attendance()),
                        draft.numbers().signedIndex(change.parts().membership()));
                table.from(
                        "cycle_change",
                        change.from(),
                        change.to(),
                        change.group(),
                        change.measure().id(),
                        change.method().id());
            }
        }
        table.note(draft.note(draft.text("cycles.note"), "cycle_change"));
        return table.build();
    }

    private static String withInterval(Draft draft, double change, IntervalEstimate interval) {
        return IntervalText.behind(
                draft,
                draft.numbers().signedIndex(change),
                interval,
                end -> draft.numbers().signedIndex(end));
    }

    /** Steps between neighbours, and first to last as the sum of the steps; the direct split stands in the file only. */
    private static boolean shown(Draft draft, CycleChange change) {
        var cycles = draft.results().settings().cycles();
        boolean ends = change.from().equals(cycles.get(0).id())
                && change.to().equals(cycles.get(cycles.size() - 1).id());
        return change.method() == CycleChange.Method.CHAINED || !ends || cycles.size() == 2;
    }
}
