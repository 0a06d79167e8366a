package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.proceedings.ListFinder;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.ResultFinder;
import org.scrutin.jobs.load.record.proceedings.TextNames;
import org.scrutin.jobs.load.record.proceedings.UntakenTraces;
import org.scrutin.jobs.load.record.proceedings.VoteFindings;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.CouncilSeats;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;
import org.scrutin.jobs.load.record.vote.ListReading;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** One reading of one verbatim record; not to be used twice. */
final class VerbatimReading {

    private final RecordText document;
    private final TitlePage title;
    private final Proceedings proceedings;
    private final TextNames names;
    private final Findings findings;
    private final ListReading lists;
    private final PageFurniture furniture;
    private final UnfurnishedText text;

    private VerbatimReading(RecordText document, TitlePage title, ListReading lists, LanguageTable language) {
        this.document = document;
        this.title = title;
        this.lists = lists;
        this.findings = lists.findings();
        this.furniture = new PageFurniture(document, title.symbol());
        this.text = furniture.text(language.blanks());
        this.proceedings = new Proceedings(text, title.end(), language);
        this.names = new TextNames(proceedings, title.body());
    }

    /** Reads a record; empty where it has no title page of one. */
    static Optional<ReadRecord> of(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        ListReading lists = new ListReading(language, registry, new Findings(document.source()));
        return TitlePage.of(document, language)
                .map(title -> new VerbatimReading(document, title, lists, language).read());
    }

    private ReadRecord read() {
        List<Span> openings = VoteScan.openings(proceedings);
        List<VoteResult> results = new ResultFinder(proceedings, names).all();
        List<PrintedList> printed = new ListFinder(proceedings, lists.names(title.date())).all(openings, results);
        // Inside a list more is furniture than elsewhere: there a number is no part of the text.
        UnfurnishedText listText = text.without(printed.stream()
                .flatMap(list -> list.block().parts().stream())
                .flatMap(part -> furniture.in(part).stream())
                .toList());
        VoteScan.Found found = VoteScan.votes(
                new VoteScan.Events(openings, printed, results), proceedings, vote -> counts(vote, listText));
        List<TakenVote> votes = found.votes();
        // Openings that no vote has are in speeches.
        Set<Span> taken = new LinkedHashSet<>();
        votes.forEach(vote -> vote.opening().ifPresent(taken::add));
        openings.stream()
                .filter(opening -> !taken.contains(opening))
                .forEach(opening -> new UntakenVotes(findings).announcement(place(opening.start()), printed(opening)));
        UntakenVotes untaken = new UntakenVotes(findings);
        found.untaken()
                .forEach(result -> untaken.totals(
                        result.totals(),
                        place(result.totals().span().start()),
                        printed(result.totals().span())));
        tellTraces(results, votes, untaken);
        Acts acts = new Acts(title.symbol(), votes, new DecisionsTold(proceedings, names).all(results(votes)));
        List<RollCall> rollCalls = new ArrayList<>();
        List<PrintedVote> printedVotes = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            TakenVote vote = votes.get(i);
            RollCall rollCall = rollCall(acts, i, counts(vote, listText));
            rollCalls.add(rollCall);
            printedVotes.add(new PrintedVote(rollCall, place(vote.start()), placeOfTotals(vote), vote.blocks()));
            tell(vote, rollCall, counts(vote, listText));
        }
        List<ListedBallot> ballots = lists.read(printedVotes, listText, title.date());
        CouncilPage page = new CouncilPage(document, title, proceedings.language());
        new CouncilVotes(page, proceedings, findings)
                .tell(
                        IntStream.range(0, votes.size())
                                .mapToObj(i -> new CouncilVotes.Voted(votes.get(i), printedVotes.get(i)))
                                .toList(),
                        ballots,
                        page.members(lists.names(title.date())));
        new DayDoubt(document, title, proceedings).tell(rollCalls, findings);
        LaterWords later = new LaterWords(proceedings, findings);
        for (int i = 0; i < votes.size(); i++) {
            int end = i + 1 < votes.size()
                    ? votes.get(i + 1).start()
                    : proceedings.plain().length();
            TakenVote vote = votes.get(i);
            int from = vote.result().map(told -> told.totals().span().end()).orElse(vote.end());
            later.tell(new Span(from, Math.max(from, end)), rollCalls.get(i));
        }
        return new ReadRecord(
                document.source(),
                rollCalls,
                ballots,
                new VerbatimDecisions(document, title, acts, names).of(rollCalls),
                List.of(),
                intentions(votes, rollCalls, ballots),
                findings.all());
    }

    /** In no speech of a delegation. */
    private void tellTraces(List<VoteResult> results, List<TakenVote> votes, UntakenVotes untaken) {
        List<Span> places = votes.stream()
                .map(vote -> new Span(vote.start(), Math.max(vote.start(), vote.end())))
                .toList();
        new UntakenTraces(proceedings, results, places)
                .tell(
                        trace -> proceedings.isPresiding(trace.words().start())
                                || proceedings.standsAlone(proceedings.passage().stripped(trace.sentence())),
                        untaken);
    }

    private RollCall rollCall(Acts acts, int number, ChoiceCounts listed) {
        TakenVote vote = acts.votes().get(number);
        Optional<VoteResult> result = vote.result();
        RollCallKind kind = acts.kind(number);
        return new RollCallBuilder(acts.id(number), title.date())
                .source(document.source())
                .meeting(title.symbol())
                .session(title.session())
                .body(title.body())
                .kind(kind)
                .paragraph(result.map(VoteResult::reference).orElse(""))
                .wholeText(acts.wholeOf(number))
                .title(result.map(told -> names.title(told.subject(), told.symbol(), acts.talkBefore(vote.start())))
                        .filter(words -> !words.isEmpty())
                        .map(words ->
                                new LocalText(Map.of(proceedings.language().language(), words)))
                        .orElse(LocalText.EMPTY))
                .result(result.flatMap(VoteResult::outcome).flatMap(Outcome::result))
                .announced(result.flatMap(told -> told.announced(listed)))
                .build();
    }

    private void tell(TakenVote vote, RollCall rollCall, ChoiceCounts listed) {
        title.day()
                .doubt()
                .ifPresent(doubt -> findings.note(
                                DiscrepancyKind.UNRELIABLE_DATE,
                                Severity.BLOCKING,
                                document.place(title.day().at()))
                        .on(Optional.of(rollCall.id()))
                        .evidence(title.date().toString())
                        .detail(doubt)
                        .add());
        vote.result().ifPresent(result -> result.totals().tell(findings, placeOfTotals(vote), rollCall.id()));
        VoteFindings around = new VoteFindings(proceedings, findings);
        around.tails(vote.lists(), new LeftOutOfLists(lists.names(title.date()), findings, rollCall.id()));
        vote.result().ifPresent(result -> around.sides(result, listed, rollCall.id()));
        vote.result().ifPresent(result -> around.outcome(result, rollCall.id()));
        CouncilSeats.of(rollCall).ifPresent(council -> council.tell(rollCall, listed, placeOfTotals(vote), findings));
        if (vote.isPending()) {
            around.noResult(vote.start(), rollCall.id());
        }
        if (vote.isUncertain()) {
            findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.BLOCKING, placeOfTotals(vote))
                    .on(Optional.of(rollCall.id()))
                    .detail(
                            "Several votes stand before their results and this result can be that of several of them; which"
                                    + " lists belong to which text is not certain. They are taken in their order.")
                    .add();
        }
    }

    private List<Intention> intentions(List<TakenVote> votes, List<RollCall> rollCalls, List<ListedBallot> ballots) {
        Map<Span, RollCall> places = new LinkedHashMap<>();
        Map<RollCall, String> subjects = new LinkedHashMap<>();
        for (int i = 0; i < votes.size(); i++) {
            places.put(new Span(votes.get(i).start(), votes.get(i).end()), rollCalls.get(i));
            subjects.put(
                    rollCalls.get(i),
                    votes.get(i).result().map(VoteResult::subject).orElse(""));
        }
        return new LaterStatements(proceedings, lists.names(title.date()), findings)
                .read(places, subjects::get, ballots);
    }

    private ChoiceCounts counts(TakenVote vote, UnfurnishedText listText) {
        return vote.counted(blocks -> lists.counts(blocks, listText, title.date()));
    }

    private static List<VoteResult> results(List<TakenVote> votes) {
        return votes.stream().flatMap(vote -> vote.result().stream()).toList();
    }

    private String placeOfTotals(TakenVote vote) {
        return place(vote.result().map(result -> result.totals().span().start()).orElse(vote.start()));
    }

    private String printed(Span span) {
        return proceedings.passage().printed(span.start(), span.end());
    }

    private String place(int position) {
        return proceedings.passage().place(position);
    }
}
