package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.ListReading;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Sitting;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** One reading of one conference's report; not to be used twice. */
final class ReportReading {

    /** What becomes of texts rather than of their paragraphs. */
    private static final Set<Outcome> OF_A_TEXT = EnumSet.of(Outcome.ADOPTED, Outcome.REJECTED);

    private final RecordText document;
    private final LanguageTable language;
    private final ReportLayout layout;
    private final MeetingLog meetings;
    private final Findings findings;
    private final ListReading lists;
    private final ListsBelow below;
    /** Empty where the report has no day. */
    private final Optional<ReportStatements> statements;
    /** Without what is no part of any list. */
    private final UnfurnishedText listText;

    private ReportReading(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        this.document = document;
        this.language = language;
        this.layout = new ReportLayout(document, language);
        this.meetings =
                new MeetingLog(language, layout.head().plain(), layout.opening().plain());
        this.findings = new Findings(document.source());
        this.lists = new ListReading(language, registry, findings);
        this.below = new ListsBelow(document, language, this::areNames);
        this.statements =
                meetings.session().flatMap(Period::to).map(day -> new ReportStatements(layout, lists.names(day)));
        this.listText =
                layout.text().without(statements.map(ReportStatements::asides).orElse(List.of()));
    }

    /**
     * Reads a report; empty where no paragraph is numbered, or where neither the head nor the first paragraph gives a day, without which
     * no name means a state.
     */
    static Optional<ReadRecord> of(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        ReportReading reading = new ReportReading(document, language, registry);
        return reading.layout.paragraphs().isEmpty()
                ? Optional.empty()
                : reading.meetings.session().flatMap(Period::to).map(reading::read);
    }

    private ReadRecord read(LocalDate lastDay) {
        List<VoteParagraph> votes = new ArrayList<>();
        List<DecisionFinder.Told> decisions = new ArrayList<>();
        List<Speaker> speakers = new ArrayList<>();
        VoteFinder voteFinder = new VoteFinder(language, below, vote -> counts(vote, lastDay));
        DecisionFinder decisionFinder = new DecisionFinder(document, language);
        SpeakerReader speakerReader = new SpeakerReader(layout, language, lists.names(lastDay), findings);
        for (ReportParagraph paragraph : layout.paragraphs()) {
            int before = votes.size();
            for (Stretch stretch : stretches(paragraph)) {
                List<VoteParagraph> told = voteFinder.votes(stretch);
                for (int i = 0; i < told.size(); i++) {
                    votes.add(told.get(i).numbered(i + 1));
                }
                decisions.addAll(decisionFinder.withoutVote(stretch, told));
            }
            if (votes.size() == before) {
                speakers.addAll(speakerReader.read(paragraph, prose(paragraph), lists.aliases()));
            }
        }
        List<RollCall> rollCalls = rollCalls(votes, lastDay);
        for (int i = 0; i < votes.size(); i++) {
            decisions.add(decisionFinder.ofVote(votes.get(i), rollCalls.get(i).id()));
        }
        decisions.sort(Comparator.comparingInt(DecisionFinder.Told::at));
        UntakenVotes untaken = new UntakenVotes(findings);
        new Untaken(layout, language, untaken).tell(votes, below.headings());
        new ReportTraces(layout, votes, untaken).tell();
        new Corrections(layout, listText, findings).tell(votes, rollCalls);
        List<ListedBallot> ballots = lists.read(printed(votes, rollCalls), listText, lastDay);
        Statements later = new Statements(language, lists.names(lastDay), ballots, findings);
        NavigableSet<Integer> decided = decisions.stream()
                .filter(told -> told.decision().rollCall().isEmpty())
                .map(DecisionFinder.Told::at)
                .collect(Collectors.toCollection(TreeSet::new));
        statements.ifPresent(found -> found.read(votes, rollCalls, decided, later));
        return new ReadRecord(
                document.source(),
                rollCalls,
                ballots,
                decisions.stream().map(DecisionFinder.Told::decision).toList(),
                speakers,
                later.certain(),
                findings.all());
    }

    private boolean areNames(Span span) {
        return meetings.session()
                .flatMap(Period::to)
                .filter(day -> lists.names(day).areNames(listText.passage(span)))
                .isPresent();
    }

    private Passage prose(ReportParagraph paragraph) {
        return layout.passage(new Span(paragraph.span().start(), layout.proseEnd(paragraph)));
    }

    /** A paragraph; or where several of its lettered parts report votes, what stands above them and each of them. */
    private List<Stretch> stretches(ReportParagraph paragraph) {
        List<ReportParagraph> parts = layout.parts(paragraph);
        long voting = parts.stream().filter(this::reportsVote).count();
        if (voting < 2) {
            return List.of(stretch(paragraph, Optional.empty()));
        }
        Span above = new Span(paragraph.span().start(), parts.get(0).numberAt());
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(
                stretch(new ReportParagraph(paragraph.number(), "", paragraph.numberAt(), above), Optional.empty()));
        Optional<Sitting> sitting = stretches.get(0).lastSitting();
        parts.forEach(part -> stretches.add(stretch(part, sitting)));
        return stretches;
    }

    private boolean reportsVote(ReportParagraph part) {
        return !below.in(part.span()).isEmpty()
                || WordPattern.any(
                        language.votes().totals(), layout.passage(part.span()).plain());
    }

    private Stretch stretch(ReportParagraph paragraph, Optional<Sitting> before) {
        Passage prose = prose(paragraph);
        Passage rest = layout.passage(
                new Span(layout.proseEnd(paragraph), paragraph.span().end()));
        return new Stretch(paragraph, prose, rest, meetings.mentions(prose.plain()), before);
    }

    private List<RollCall> rollCalls(List<VoteParagraph> votes, LocalDate lastDay) {
        String name = layout.symbol().isEmpty() ? document.source() : layout.symbol();
        RollCallNames names = new RollCallNames(name, votes);
        List<RollCall> rollCalls = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoteParagraph vote = votes.get(i);
            ChoiceCounts listed = counts(vote, lastDay);
            RollCall rollCall = new RollCallBuilder(names.id(i), day(vote, lastDay))
                    .source(document.source())
                    .meeting(vote.sitting()
                            .map(sitting -> body() + ":" + sitting.meeting())
                            .orElse(""))
                    .body(body())
                    .kind(vote.kind())
                    .paragraph(vote.kind() == RollCallKind.PARAGRAPH ? vote.reference() : "")
                    .wholeText(names.wholeOf(i))
                    .title(LocalText.english(new Sentences(language).title(vote.sentenceText())))
                    .result(vote.outcome().flatMap(Outcome::result))
                    .announced(vote.announced(listed))
                    .build();
            rollCalls.add(rollCall);
            tell(vote, rollCall);
            vote.announcement().ifPresent(announcement -> {
                announcement.tellSides(listed, findings, vote.place(), rollCall.id());
                announcement.tellUnsettled(findings, vote.place(), rollCall.id());
            });
            if (names.isTwin(i)) {
                findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.WARNING, vote.place())
                        .on(Optional.of(rollCall.id()))
                        .detail("An earlier vote of the record is on the same text; both are kept.")
                        .add();
            }
        }
        return rollCalls;
    }

    private static LocalDate day(VoteParagraph vote, LocalDate lastDay) {
        return vote.sitting().map(Sitting::date).orElse(lastDay);
    }

    private ChoiceCounts counts(VoteParagraph vote, LocalDate lastDay) {
        return lists.counts(vote.blocks(), listText, day(vote, lastDay));
    }

    /** The body that met: the document's symbol without its number in the body's series. */
    private String body() {
        int stroke = layout.symbol().lastIndexOf('/');
        return stroke < 0 ? "" : layout.symbol().substring(0, stroke);
    }

    private void tell(VoteParagraph vote, RollCall rollCall) {
        if (vote.sitting().isEmpty()) {
            findings.note(DiscrepancyKind.UNRELIABLE_DATE, Severity.WARNING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .detail("The paragraph names no meeting with a day; the last day of the conference is taken.")
                    .add();
        }
        vote.sitting()
                .map(Sitting::date)
                .flatMap(meetings::doubt)
                .ifPresent(doubt -> findings.note(DiscrepancyKind.UNRELIABLE_DATE, Severity.WARNING, vote.place())
                        .on(Optional.of(rollCall.id()))
                        .evidence(rollCall.date().toString())
                        .detail(doubt)
                        .add());
        if (vote.days().size() > 1) {
            findings.note(DiscrepancyKind.UNRELIABLE_DATE, Severity.BLOCKING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(vote.days().stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
                    .detail("The sentence names meetings of several days; the first of them is taken.")
                    .add();
        }
        List<String> paragraphs = new Sentences(language).references(vote.sentenceText());
        boolean whole = vote.outcome().filter(OF_A_TEXT::contains).isPresent()
                && (WordPattern.any(language.verbatim().drafts().names(), vote.sentenceText())
                        || new Sentences(language).subject(vote.sentenceText()).isPresent());
        if (vote.kind() == RollCallKind.PARAGRAPH && (paragraphs.size() > 1 || whole)) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(String.join(", ", paragraphs))
                    .detail(
                            whole
                                    ? "The sentence names a paragraph, and what became of the text is said of whole texts: which was put to"
                                            + " the vote is not certain."
                                    : "The sentence names several paragraphs: which of them was put to the vote is not certain.")
                    .add();
        }
        if (vote.isUncertain()) {
            findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.BLOCKING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .detail("Several votes of the paragraph have equal totals; whose the lists are is not certain.")
                    .add();
        }
        vote.blocks().forEach(block -> tellBehind(block, vote, rollCall));
        vote.totals().ifPresent(totals -> totals.tell(findings, vote.place(), rollCall.id()));
        if (vote.totals().isPresent() && vote.outcome().isEmpty()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.WARNING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(vote.totals().orElseThrow().printed())
                    .detail("No words around these totals say what became of the text.")
                    .add();
        }
        if (vote.totals().isEmpty()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(ReportTraces.nearTotals(vote.prose(), language))
                    .detail("No totals are announced that the lists could be held against.")
                    .add();
        }
    }

    /** Behind the last list words of all kinds can stand, and only names matter; between two lists nothing should stand. */
    private void tellBehind(ListBlock block, VoteParagraph vote, RollCall rollCall) {
        LeftOutOfLists leftOut = new LeftOutOfLists(lists.names(rollCall.date()), findings, rollCall.id());
        for (Span behind : block.behind()) {
            boolean between = vote.blocks().stream()
                    .anyMatch(next -> next.heading().span().start() == behind.end());
            if (between) {
                leftOut.between(listText.passage(behind));
            } else {
                leftOut.behindLast(listText.passage(behind));
            }
        }
    }

    private List<PrintedVote> printed(List<VoteParagraph> votes, List<RollCall> rollCalls) {
        List<PrintedVote> printed = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoteParagraph vote = votes.get(i);
            printed.add(new PrintedVote(rollCalls.get(i), vote.prose().place(0), vote.place(), vote.blocks()));
        }
        return printed;
    }
}
