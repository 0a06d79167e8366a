package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.names.ListOrder;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Reads a conference's report. One reading of one document; not to be used twice. */
public final class ConferenceReport {

    private final RecordText document;
    private final LanguageTable language;
    private final CsvStateRegistry registry;
    private final ReportLayout layout;
    private final MeetingLog meetings;
    private final Findings findings;
    private final AliasLog aliases = new AliasLog();
    private final Map<LocalDate, ListReader> readers = new LinkedHashMap<>();

    private ConferenceReport(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        this.document = document;
        this.language = language;
        this.registry = registry;
        this.layout = new ReportLayout(document, language);
        this.meetings = new MeetingLog(language, layout.head().plain());
        this.findings = new Findings(document.source());
    }

    /**
     * Reads a report.
     *
     * @param document its text
     * @param language its language
     * @param registry who bears which name
     * @return empty where neither the head nor any meeting gives a day, without which no name means a state
     */
    public static Optional<ReadRecord> read(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        ConferenceReport report = new ConferenceReport(document, language, registry);
        return report.meetings.session().flatMap(Period::to).map(report::read);
    }

    private ReadRecord read(LocalDate lastDay) {
        List<VoteParagraph> votes = new ArrayList<>();
        Map<Integer, Decision> decisions = new LinkedHashMap<>();
        List<Speaker> speakers = new ArrayList<>();
        VoteFinder voteFinder = new VoteFinder(layout, language, new ListHeadings(language));
        DecisionFinder decisionFinder = new DecisionFinder(document, language);
        SpeakerReader speakerReader = new SpeakerReader(layout, language, reader(lastDay), findings);
        for (ReportParagraph paragraph : layout.paragraphs()) {
            Passage prose = layout.passage(new Span(paragraph.span().start(), layout.proseEnd(paragraph)));
            Optional<Sitting> sitting = meetings.sittingOf(prose.plain());
            Optional<VoteParagraph> vote = voteFinder.vote(paragraph, prose, sitting);
            vote.ifPresent(votes::add);
            if (vote.isEmpty()) {
                decisionFinder
                        .withoutVote(paragraph, prose, sitting)
                        .ifPresent(decision -> decisions.put(paragraph.number(), decision));
                speakers.addAll(speakerReader.read(paragraph, prose, aliases));
            }
        }
        List<RollCall> rollCalls = rollCalls(votes, lastDay);
        for (int i = 0; i < votes.size(); i++) {
            decisions.put(
                    votes.get(i).paragraph().number(),
                    decisionFinder.ofVote(votes.get(i), rollCalls.get(i).id()));
        }
        List<ListedBallot> ballots = readLists(votes, rollCalls, lastDay);
        return new ReadRecord(
                document.source(),
                rollCalls,
                ballots,
                decisions.values().stream().toList(),
                speakers,
                List.of(),
                findings.all());
    }

    private List<RollCall> rollCalls(List<VoteParagraph> votes, LocalDate lastDay) {
        String name = layout.symbol().isEmpty() ? document.source() : layout.symbol();
        RollCallNames names = new RollCallNames(name, votes);
        List<RollCall> rollCalls = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoteParagraph vote = votes.get(i);
            RollCall rollCall = new RollCall(
                    names.id(i),
                    document.source(),
                    vote.sitting().map(Sitting::date).orElse(lastDay),
                    vote.sitting()
                            .map(sitting -> body() + ":" + sitting.meeting())
                            .orElse(""),
                    "",
                    body(),
                    vote.kind(),
                    "",
                    List.of(),
                    "",
                    vote.kind() == RollCallKind.PARAGRAPH ? vote.reference() : "",
                    names.wholeOf(i),
                    LocalText.english(new Sentences(language).title(vote.sentenceText())),
                    LocalText.EMPTY,
                    vote.outcome().flatMap(Outcome::result),
                    Optional.empty(),
                    vote.totals().flatMap(Totals::counts));
            rollCalls.add(rollCall);
            tell(vote, rollCall);
            if (names.isTwin(i)) {
                findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.WARNING, vote.place())
                        .on(Optional.of(rollCall.id()))
                        .detail("An earlier vote of the record is on the same text; both are kept.")
                        .add();
            }
        }
        return rollCalls;
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
        } else if (!meetings.session().orElse(Period.ALWAYS).holds(rollCall.date())) {
            findings.note(DiscrepancyKind.UNRELIABLE_DATE, Severity.WARNING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(rollCall.date().toString())
                    .detail("The day of the vote is none of the days on which the conference met.")
                    .add();
        }
        vote.totals()
                .filter(totals -> totals.counts().isEmpty())
                .ifPresent(totals -> findings.note(DiscrepancyKind.TOTAL_NOT_A_NUMBER, Severity.BLOCKING, vote.place())
                        .on(Optional.of(rollCall.id()))
                        .evidence(totals.printed())
                        .detail("A total that is announced is no number.")
                        .add());
    }

    private List<ListedBallot> readLists(List<VoteParagraph> votes, List<RollCall> rollCalls, LocalDate lastDay) {
        List<BallotSheet> sheets = new ArrayList<>();
        List<List<ListedName>> firsts = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            RollCall rollCall = rollCalls.get(i);
            VoteLists lists = VoteLists.read(rollCall, votes.get(i), layout, reader(rollCall.date()));
            tellSecondLists(lists);
            tellNames(lists);
            lists.printed()
                    .keySet()
                    .forEach(choice -> firsts.add(lists.runs(choice).firsts()));
            sheets.add(BallotSheet.of(lists, findings));
        }
        Optional<ListOrder> order = ListOrder.of(firsts, registry, lastDay);
        MissingCandidates candidates = new MissingCandidates(sheets, order);
        List<ListedBallot> ballots = new ArrayList<>();
        for (BallotSheet sheet : sheets) {
            order.ifPresent(followed -> tellBreaks(sheet.lists(), followed));
            sheet.reconcile(findings);
            candidates.tell(sheet, findings);
            ballots.addAll(sheet.ballots());
        }
        return ballots;
    }

    private void tellSecondLists(VoteLists lists) {
        Set<Choice> read = EnumSet.noneOf(Choice.class);
        for (ListHeading heading : lists.paragraph().headings()) {
            if (!read.add(heading.choice())) {
                findings.note(
                                DiscrepancyKind.TWIN_ROLL_CALL,
                                Severity.BLOCKING,
                                document.place(heading.span().start()))
                        .on(Optional.of(lists.rollCall().id()))
                        .evidence(document.text(heading.span()).strip())
                        .detail("A second list of one choice stands under one announcement; it is not read.")
                        .add();
            }
        }
    }

    private void tellNames(VoteLists lists) {
        NameFindings notes =
                new NameFindings(findings, Optional.of(lists.rollCall().id()));
        lists.printed().forEach((choice, names) -> {
            notes.readings(names);
            notes.repetitions(lists.runs(choice));
            notes.members(
                    lists.runs(choice).firsts(), registry, lists.rollCall().date());
            lists.span(choice).ifPresent(span -> notes.furniture(layout, span));
            aliases.read(names, Optional.of(lists.rollCall().id()), findings);
        });
    }

    private void tellBreaks(VoteLists lists, ListOrder order) {
        for (Choice choice : lists.printed().keySet()) {
            List<ListedName> names = lists.runs(choice).firsts();
            for (ListedName name : order.breaks(names)) {
                String before = names.get(names.indexOf(name) - 1).printed();
                findings.note(DiscrepancyKind.ORDER_BREAK, Severity.WARNING, name.place())
                        .on(Optional.of(lists.rollCall().id()))
                        .of(name.state())
                        .evidence(before + " / " + name.printed())
                        .detail("The lists follow the order of names in " + order.language()
                                + "; this name does not follow the one before it.")
                        .add();
            }
        }
    }

    private ListReader reader(LocalDate day) {
        return readers.computeIfAbsent(day, d -> new ListReader(registry, language, d));
    }
}
