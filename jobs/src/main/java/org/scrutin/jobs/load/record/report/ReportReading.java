package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Decision;
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
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.ListHeading;
import org.scrutin.jobs.load.record.vote.ListHeadings;
import org.scrutin.jobs.load.record.vote.ListReading;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Sitting;
import org.scrutin.jobs.load.record.vote.Totals;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** One reading of one conference's report; not to be used twice. */
final class ReportReading {

    private final RecordText document;
    private final LanguageTable language;
    private final ReportLayout layout;
    private final MeetingLog meetings;
    private final Findings findings;
    private final ListReading lists;

    private ReportReading(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        this.document = document;
        this.language = language;
        this.layout = new ReportLayout(document, language);
        this.meetings =
                new MeetingLog(language, layout.head().plain(), layout.opening().plain());
        this.findings = new Findings(document.source());
        this.lists = new ListReading(language, registry, findings);
    }

    /** Reads a report; empty where neither the head nor any meeting gives a day, without which no name means a state. */
    static Optional<ReadRecord> of(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        ReportReading reading = new ReportReading(document, language, registry);
        return reading.meetings.session().flatMap(Period::to).map(reading::read);
    }

    private ReadRecord read(LocalDate lastDay) {
        List<VoteParagraph> votes = new ArrayList<>();
        Map<Integer, Decision> decisions = new TreeMap<>();
        List<Speaker> speakers = new ArrayList<>();
        VoteFinder voteFinder = new VoteFinder(layout, language, new ListHeadings(language));
        DecisionFinder decisionFinder = new DecisionFinder(document, language);
        SpeakerReader speakerReader = new SpeakerReader(layout, language, lists.names(lastDay), findings);
        for (ReportParagraph paragraph : layout.paragraphs()) {
            Passage prose = layout.passage(new Span(paragraph.span().start(), layout.proseEnd(paragraph)));
            Optional<Sitting> sitting = meetings.sittingOf(prose.plain());
            List<VoteParagraph> told = voteFinder.votes(paragraph, prose, sitting);
            votes.addAll(told);
            if (told.isEmpty()) {
                decisionFinder
                        .withoutVote(paragraph, prose, sitting)
                        .ifPresent(decision -> decisions.put(paragraph.numberAt(), decision));
                speakers.addAll(speakerReader.read(paragraph, prose, lists.aliases()));
            }
        }
        List<RollCall> rollCalls = rollCalls(votes, lastDay);
        for (int i = 0; i < votes.size(); i++) {
            decisions.put(
                    votes.get(i).paragraph().numberAt(),
                    decisionFinder.ofVote(votes.get(i), rollCalls.get(i).id()));
        }
        List<ListedBallot> ballots = lists.read(printed(votes, rollCalls), layout.text(), lastDay);
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
            RollCall rollCall = new RollCallBuilder(
                            names.id(i), vote.sitting().map(Sitting::date).orElse(lastDay))
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
                    .announced(vote.totals().flatMap(Totals::counts))
                    .build();
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
        } else if (meetings.isOutside(rollCall.date())) {
            findings.note(DiscrepancyKind.UNRELIABLE_DATE, Severity.WARNING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .evidence(rollCall.date().toString())
                    .detail("The day of the vote is none of the days on which the conference met.")
                    .add();
        }
        vote.totals().ifPresent(totals -> totals.tell(findings, vote.place(), rollCall.id()));
        if (vote.totals().isEmpty()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, vote.place())
                    .on(Optional.of(rollCall.id()))
                    .detail("No totals are announced that the lists could be held against.")
                    .add();
        }
    }

    private List<PrintedVote> printed(List<VoteParagraph> votes, List<RollCall> rollCalls) {
        List<PrintedVote> printed = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoteParagraph vote = votes.get(i);
            printed.add(new PrintedVote(rollCalls.get(i), vote.prose().place(0), vote.place(), blocks(vote)));
        }
        return printed;
    }

    private List<ListBlock> blocks(VoteParagraph vote) {
        List<ListBlock> blocks = new ArrayList<>();
        List<ListHeading> headings = vote.headings();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).span().start()
                    : vote.paragraph().span().end();
            blocks.add(ListBlock.of(
                    headings.get(i), upToItsEnd(new Span(headings.get(i).span().end(), end))));
        }
        return blocks;
    }

    /** A list ends with its closing sign at the end of a paragraph, or where the block ends. Between paragraphs of a page no line is empty. */
    private Span upToItsEnd(Span block) {
        String paragraphEnd = document.page(block.start()).isPresent() ? "(?:\\R|$)" : "(?:\\R[ \\t]*\\R|\\R?$)";
        Matcher end = Pattern.compile("[" + Pattern.quote(language.lists().ends()) + "][ \\t*]*" + paragraphEnd)
                .matcher(document.text(block));
        return end.find() ? new Span(block.start(), block.start() + end.start()) : block;
    }
}
