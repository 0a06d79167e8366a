package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.claim.maker.Finding;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.SpecificationCurve;
import org.scrutin.output.document.Cover;
import org.scrutin.output.document.Furniture;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;
import org.scrutin.output.document.Section;
import org.scrutin.output.wording.RecordRead;
import org.scrutin.output.wording.Words;

/** The whole report on one screen: which sections it has, in which order. */
public final class ReportSections {

    /** One chapter of the report. */
    private interface Chapter {
        Optional<Section> write(Draft draft);
    }

    private static final List<Chapter> ONE_RECORD = List.of(
            new OnePageSection()::write,
            new SinceSection()::write,
            new DecisionsSection()::write,
            new DecidingSection()::write,
            new TrustSection()::write,
            new BallotsSection()::tiles,
            new GroupsSection()::write,
            new ParagraphsSection()::write,
            new AbstentionSection()::write,
            new AgreementSection()::write,
            new MethodSection()::write,
            new BallotsSection()::appendix,
            new ImprintSection()::write);

    private static final List<Chapter> SEVERAL_CYCLES = List.of(
            new OnePageSection()::write,
            new SinceSection()::write,
            new DecisionsSection()::write,
            new DecidingSection()::write,
            new TrustSection()::write,
            new SwitchesSection()::write,
            new CyclesSection()::write,
            new MoversSection()::write,
            new GroupsSection()::write,
            new SubjectsSection()::write,
            new AbstentionSection()::write,
            new AgreementSection()::write,
            new ParagraphsSection()::write);

    /** What a report over several cycles has behind its tables. */
    private static final List<Chapter> BEHIND_THE_TABLES =
            List.of(new MethodSection()::write, new BallotsSection()::appendix, new ImprintSection()::write);

    /** What the cover says about the record. */
    private static final List<String> COVERED = List.of("record.summary", "record.summary.corrected", "record.layer");

    private ReportSections() {}

    /** Writes the report of one language. */
    public static Report write(ReportInput input, Words words) {
        Draft draft = new Draft(input, words);
        return new Report(
                meta(draft),
                furniture(draft.words(), draft.text("furniture.contents")),
                cover(draft),
                new References(draft.words(), draft.names()).told(sections(draft)));
    }

    /** One record is short enough for each table to stand beside what it bears out; several cycles are read in two parts. */
    private static List<Section> sections(Draft draft) {
        if (!draft.severalCycles()) {
            return written(ONE_RECORD, draft);
        }
        List<Section> sections =
                new ArrayList<>(new TablesPart(draft.words(), details(draft)).behind(written(SEVERAL_CYCLES, draft)));
        sections.addAll(written(BEHIND_THE_TABLES, draft));
        return sections;
    }

    /** Figures on how far sentences hang on definitions and clusters on the votes: who checks looks them up. */
    private static Set<String> details(Draft draft) {
        return Stream.concat(
                        draft.charts(SpecificationCurve.class).stream(),
                        draft.charts(PairHeatMap.class).stream()
                                .filter(map -> map.pairs() == PairHeatMap.Pairs.CONSENSUS))
                .map(chart -> chart.caption().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Section> written(List<Chapter> chapters, Draft draft) {
        return chapters.stream()
                .flatMap(chapter -> chapter.write(draft).stream())
                .toList();
    }

    private static ReportMeta meta(Draft draft) {
        String title = draft.results()
                .settings()
                .title()
                .in(draft.language())
                .orElse(draft.results().settings().id());
        return new ReportMeta(
                title,
                draft.text("cover.subtitle"),
                draft.language(),
                draft.results().settings().id(),
                draft.input().edition().id(),
                period(draft),
                draft.text("cover.description", Map.of("title", title)),
                List.of(draft.text("cover.keyword.vote"), draft.text("cover.keyword.cohesion")),
                title);
    }

    private static String period(Draft draft) {
        List<LocalDate> days = draft.results().outcomes().stream()
                .map(outcome -> outcome.rollCall().date())
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        String from = draft.words().day(first);
        return first.equals(last)
                ? from
                : draft.text(
                        "cover.period", Map.of("from", from, "to", draft.words().day(last)));
    }

    /** The first finding; where it is the change of an index, with which part of it comes from topics, if no definition says otherwise. */
    private static List<Inline> finding(Draft draft) {
        List<Inline> inlines = new ArrayList<>();
        draft.claims().findings().stream().limit(1).forEach(first -> {
            inlines.addAll(draft.lead(first.claim()));
            if (first.kind() == Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE) {
                draft.claims().of(StudyClaims.Part.LARGEST_CHANGE).stream()
                        .filter(claim -> claim.template().equals("change.agenda") && OnePageSection.holdsAlways(claim))
                        .forEach(claim -> {
                            inlines.add(Inline.text(draft.text("cover.between")));
                            inlines.addAll(draft.lead(claim));
                        });
            }
        });
        return inlines;
    }

    private static Cover cover(Draft draft) {
        List<String> symbols = draft.results().outcomes().stream()
                .map(outcome -> outcome.rollCall().id().symbol())
                .distinct()
                .toList();
        List<List<Inline>> lines = new ArrayList<>();
        if (symbols.size() == 1) {
            lines.add(List.of(Inline.toDocument(symbols.get(0))));
        }
        lines.add(List.of(Inline.text(period(draft))));
        lines.add(List.of(Inline.text(draft.text(
                "cover.edition", Map.of("edition", draft.input().edition().id())))));
        List<Inline> finding = finding(draft);
        long ballots = draft.results().outcomes().stream()
                .mapToLong(outcome -> outcome.listed().cast())
                .sum();
        long counted = draft.results().outcomes().stream()
                .mapToLong(outcome -> outcome.counted().cast())
                .sum();
        long open = draft.results().discrepancies().stream()
                .filter(d -> d.severity() == Discrepancy.Severity.BLOCKING)
                .filter(d -> d.rank() <= 1)
                .map(Discrepancy::rollCall)
                .distinct()
                .count();
        long discrepant = draft.results().outcomes().stream()
                .filter(o -> o.status() == RollCallOutcome.Status.DISCREPANT)
                .count();
        List<Inline> readFrom = new ArrayList<>();
        readFrom.add(Inline.text(
                new RecordRead(draft.results().outcomes().size(), ballots, counted, Math.max(open, discrepant))
                        .in(draft.words())));
        draft.claims().of(StudyClaims.Part.RECORD).stream()
                .filter(claim -> COVERED.contains(claim.template()))
                .forEach(claim -> {
                    readFrom.add(Inline.text(draft.text("cover.between")));
                    readFrom.addAll(draft.claim(claim));
                });
        List<Inline> decided = new LayerTables(draft).decided();
        if (!decided.isEmpty()) {
            readFrom.add(Inline.text(draft.text("cover.between")));
            readFrom.addAll(decided);
        }
        List<List<Inline>> imprint = List.of(
                List.of(Inline.text(draft.text(
                        "cover.edition",
                        Map.of("edition", draft.input().edition().id())))),
                List.of(Inline.text(draft.text(
                        "cover.program",
                        Map.of("version", draft.input().edition().programVersion())))));
        return new Cover(lines, finding, readFrom, imprint);
    }

    /**
     * The words that writers need.
     *
     * @param contents heading of the contents; empty = none
     */
    public static Furniture furniture(Words words, String contents) {
        return new Furniture(
                contents,
                words.text("furniture.skip"),
                words.text("furniture.page"),
                words.text("furniture.table"),
                words.text("furniture.figure"),
                words.text("furniture.numbers"),
                "");
    }
}
