package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.proceedings.BracketedNote;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.ResultFinder;
import org.scrutin.jobs.load.record.proceedings.TextNames;
import org.scrutin.jobs.load.record.proceedings.UntakenTraces;
import org.scrutin.jobs.load.record.proceedings.VoteFindings;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.CouncilSeats;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;
import org.scrutin.jobs.load.record.vote.ListReading;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** One reading of one press release; not to be used twice. */
final class PressReading {

    private final PressHead head;
    private final ListReading lists;
    private final UnfurnishedText text;
    /** The lines that end annexes. */
    private final List<AnnexEnd> ends;

    private final PressStatements statements;
    private final Proceedings proceedings;
    private final List<VoteResult> results;
    private final List<Annex> annexes;
    /** Votes whose lists stand in no annex. */
    private final List<Annex> inText;

    /** What stands in square brackets, by where it begins. */
    private final NavigableMap<Integer, Span> notes = new TreeMap<>();

    private final ToldInText toldInText;
    private final List<ToldInText.Told> told;

    private PressReading(RecordText document, PressHead head, ListReading lists, LanguageTable language) {
        this.head = head;
        this.lists = lists;
        UnfurnishedText bare = new UnfurnishedText(document, Furniture.of(document, head.number()), language.blanks());
        this.ends = AnnexEnd.all(document, language);
        this.statements = new PressStatements(
                bare.without(ends.stream().map(AnnexEnd::line).toList()), language, lists.names(head.date()));
        this.text = statements.rest();
        this.proceedings = new Proceedings(text, 0, language);
        this.results = new ResultFinder(proceedings, new TextNames(proceedings, "")).all();
        Annexes.Found votes = new Annexes(proceedings, results, ends).all(lists.names(head.date()));
        this.annexes = votes.annexes();
        this.inText = votes.inText();
        BracketedNote.all(proceedings).forEach(note -> notes.put(note.inside().start(), note.inside()));
        this.toldInText = new ToldInText(proceedings, lists.names(head.date()), lists.findings());
        this.told = toldInText.all(
                annexes.isEmpty()
                        ? proceedings.plain().length()
                        : annexes.get(0).room().start());
    }

    /** Reads a release; empty where it has no head of one, or neither an annex of a vote nor a reference to one. */
    static Optional<ReadRecord> of(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        ListReading lists = new ListReading(language, registry, new Findings(document.source()));
        return PressHead.of(document, language)
                .map(head -> new PressReading(document, head, lists, language))
                .filter(reading -> !reading.annexes.isEmpty() || !reading.told.isEmpty() || reading.isOfText())
                .map(PressReading::read);
    }

    /** Whether votes stand in its text alone, none of them in a numbered paragraph as reports have them. */
    private boolean isOfText() {
        Pattern first = Pattern.compile("\\s*1" + proceedings.language().numbering() + ".*");
        return inText.stream().anyMatch(vote -> vote.result().isPresent())
                && text.document().lines().stream()
                        .noneMatch(line -> first.matcher(Passage.of(
                                                text.document(),
                                                line,
                                                List.of(),
                                                proceedings.language().blanks())
                                        .plain())
                                .lookingAt());
    }

    private ReadRecord read() {
        List<RollCall> rollCalls = new ArrayList<>();
        List<PrintedVote> printed = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<RollCallId> taken = new TreeSet<>();
        NavigableMap<Integer, RollCall> votes = new TreeMap<>();
        for (Annex annex : annexes) {
            RollCallId id = id(annex, taken);
            RollCall rollCall = rollCall(annex, id);
            rollCalls.add(rollCall);
            votes.put(offset(annex.room().start()), rollCall);
            told.stream()
                    .filter(one -> one.number().equals(annex.number()))
                    .forEach(one -> votes.put(offset(one.words().start()), rollCall));
            printed.add(new PrintedVote(rollCall, place(annex.room().start()), placeOfTotals(annex), annex.blocks()));
            decisions.add(decision(annex, rollCall));
            tell(annex, rollCall, annex.end());
        }
        List<RollCall> ofAnnexes = List.copyOf(rollCalls);
        NavigableSet<Integer> begins = begins();
        for (int i = 0; i < inText.size(); i++) {
            Annex vote = inText.get(i);
            Integer next = begins.ceiling(vote.end());
            RollCall rollCall = rollCall(vote, textId(i + 1));
            rollCalls.add(rollCall);
            votes.put(offset(vote.room().start()), rollCall);
            printed.add(new PrintedVote(rollCall, place(vote.room().start()), placeOfTotals(vote), vote.blocks()));
            decisions.add(decision(vote, rollCall));
            tell(vote, rollCall, next == null ? proceedings.plain().length() : next);
            tellTwin(vote, rollCall, ofAnnexes);
        }
        for (ToldInText.Told one : withoutAnnex()) {
            Annex missing = missing(one);
            RollCall rollCall = rollCall(missing, id(missing, taken));
            rollCalls.add(rollCall);
            votes.put(offset(one.words().start()), rollCall);
            String place = place(one.words().start());
            printed.add(new PrintedVote(rollCall, place, place, List.of()));
            decisions.add(decision(missing, rollCall));
        }
        tellUntaken(rollCalls);
        tellTraces();
        new AnnexFindings(text, proceedings, ends, lists.findings()).tell(annexes, ofAnnexes);
        tellDay(rollCalls);
        List<ListedBallot> ballots = lists.read(printed, text, head.date());
        toldInText.compare(told, annexes, ofAnnexes, ballots);
        Statements later = new Statements(proceedings.language(), lists.names(head.date()), ballots, lists.findings());
        NavigableSet<Integer> totals = results.stream()
                .map(result -> offset(result.totals().span().start()))
                .collect(Collectors.toCollection(TreeSet::new));
        statements.read(votes, totals, rollCalls, later);
        return new ReadRecord(
                text.document().source(),
                rollCalls,
                ballots,
                decisions,
                List.of(),
                later.certain(),
                lists.findings().all());
    }

    /** Totals that are of no vote. */
    private void tellUntaken(List<RollCall> rollCalls) {
        UntakenVotes untaken = new UntakenVotes(lists.findings());
        Set<Span> ofVotes = Stream.concat(annexes.stream(), inText.stream())
                .flatMap(annex -> annex.result().stream())
                .map(result -> result.totals().span())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SpanIndex referring = new SpanIndex(told.stream()
                .map(one -> new Span(one.words().start(), one.words().end()))
                .toList());
        Set<Optional<ChoiceCounts>> announced =
                rollCalls.stream().map(RollCall::announced).collect(Collectors.toCollection(LinkedHashSet::new));
        for (VoteResult result : results) {
            Span totals = result.totals().span();
            boolean taken = ofVotes.contains(totals) || referring.overlaps(totals);
            String words = proceedings.passage().printed(totals.start(), totals.end());
            boolean retold = result.totals().counts().isPresent()
                    && announced.contains(result.totals().counts());
            if (!taken && retold) {
                untaken.retold(place(totals.start()), words);
            } else if (!taken) {
                untaken.totals(result.totals(), place(totals.start()), words);
            }
        }
    }

    private void tellDay(List<RollCall> rollCalls) {
        head.doubt()
                .ifPresent(doubt -> rollCalls.forEach(rollCall -> lists.findings()
                        .note(
                                DiscrepancyKind.UNRELIABLE_DATE,
                                Severity.BLOCKING,
                                text.document().place(head.at()))
                        .on(Optional.of(rollCall.id()))
                        .evidence(head.date().toString())
                        .detail(doubt)
                        .add()));
    }

    /** Totals that refer to an annex that the release does not have. */
    private List<ToldInText.Told> withoutAnnex() {
        return told.stream()
                .filter(one ->
                        annexes.stream().noneMatch(annex -> annex.number().equals(one.number())))
                .toList();
    }

    /** An annex of which only the reference to it is there. */
    private Annex missing(ToldInText.Told one) {
        Span words = new Span(one.words().start(), one.words().end());
        Optional<VoteResult> result = results.stream()
                .filter(known -> known.totals().span().overlaps(words))
                .findFirst();
        return new Annex(one.number(), words, words.end(), "", result, List.of());
    }

    private RollCallId id(Annex annex, Set<RollCallId> taken) {
        RollCallId id = new RollCallId(head.number() + ":" + (annex.number().isEmpty() ? "annex" : annex.number()));
        return taken.add(id) ? id : new RollCallId(id + "@" + place(annex.room().start()));
    }

    /** Votes whose lists stand in no annex have no number in print; they are counted. */
    private RollCallId textId(int n) {
        return new RollCallId(head.number() + ":text" + (n == 1 ? "" : "-" + n));
    }

    /** A vote of the text that an annex can list too. */
    private void tellTwin(Annex vote, RollCall rollCall, List<RollCall> ofAnnexes) {
        ofAnnexes.stream()
                .filter(other ->
                        other.announced().isPresent() && other.announced().equals(rollCall.announced()))
                .findFirst()
                .ifPresent(other -> lists.findings()
                        .note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.BLOCKING, placeOfTotals(vote))
                        .on(Optional.of(rollCall.id()))
                        .evidence(other.id().value())
                        .detail(
                                "The text lists a vote with the totals of an annex: one that is printed twice would be counted twice.")
                        .add());
    }

    /** What the text tells of votes without totals that are read, and neither an annex nor lists in the text are of. */
    private void tellTraces() {
        List<Span> rooms =
                Stream.concat(annexes.stream(), inText.stream()).map(Annex::own).toList();
        Set<String> numbers = annexes.stream().map(Annex::number).collect(Collectors.toCollection(TreeSet::new));
        new UntakenTraces(proceedings, results, rooms)
                .tell(trace -> !toldInText.refers(trace, numbers), new UntakenVotes(lists.findings()));
    }

    private RollCall rollCall(Annex annex, RollCallId id) {
        Optional<VoteResult> result = annex.result();
        return new RollCallBuilder(id, head.date())
                .source(text.document().source())
                .kind(result.map(VoteResult::kind).orElse(RollCallKind.WHOLE))
                .paragraph(result.map(VoteResult::reference).orElse(""))
                .title(new LocalText(Map.of(
                        proceedings.language().language(),
                        (annex.title() + " (" + proceedings.language().press().mark() + ")").strip())))
                .result(result.flatMap(VoteResult::outcome).flatMap(Outcome::result))
                .announced(result.flatMap(told -> told.announced(lists.counts(annex.blocks(), text, head.date()))))
                .build();
    }

    private Decision decision(Annex annex, RollCall rollCall) {
        return new Decision(
                rollCall.source(),
                rollCall.id().value().substring(head.number().length() + 1),
                Optional.of(head.date()),
                "",
                rollCall.title(),
                Optional.of(Decision.Mode.RECORDED_VOTE),
                annex.result().flatMap(VoteResult::outcome).map(Outcome::id).orElse(""),
                Optional.of(rollCall.id()),
                placeOfTotals(annex));
    }

    private void tell(Annex annex, RollCall rollCall, int noteEnd) {
        annex.result().ifPresent(result -> result.totals().tell(lists.findings(), placeOfTotals(annex), rollCall.id()));
        VoteFindings around = new VoteFindings(proceedings, lists.findings());
        LeftOutOfLists leftOut = new LeftOutOfLists(lists.names(head.date()), lists.findings(), rollCall.id());
        around.tails(annex.lists(), leftOut);
        tellNotes(annex, noteEnd, leftOut);
        ChoiceCounts listed = lists.counts(annex.blocks(), text, head.date());
        annex.result().ifPresent(result -> around.sides(result, listed, rollCall.id()));
        annex.result().ifPresent(result -> around.outcome(result, rollCall.id()));
        CouncilSeats.of(rollCall)
                .ifPresent(council -> council.tell(rollCall, listed, placeOfTotals(annex), lists.findings()));
        if (annex.result().isEmpty()) {
            around.noResult(annex.room().start(), rollCall.id());
        }
    }

    /** Notes in brackets among the lists, and those that stand right behind the line that ends the annex. */
    private void tellNotes(Annex annex, int noteEnd, LeftOutOfLists leftOut) {
        int from = annex.lists().stream().findFirst().map(PrintedList::at).orElse(annex.end());
        Span among = new Span(from, Math.max(from, noteEnd));
        notes.subMap(among.start(), among.end())
                .values()
                .forEach(note -> leftOut.note(proceedings.passage().part(note.start(), note.end())));
        if (annex.end() < annex.room().end()) {
            leftOut.inFront(proceedings.passage().part(annex.end(), annex.room().end()));
        }
    }

    /** Where annexes, votes of the text and sentences with totals begin: there what is said of the vote before them ends. */
    private NavigableSet<Integer> begins() {
        NavigableSet<Integer> begins = new TreeSet<>();
        Stream.concat(annexes.stream(), inText.stream())
                .forEach(vote -> begins.add(vote.room().start()));
        results.forEach(result -> begins.add(result.span().start()));
        return begins;
    }

    private String placeOfTotals(Annex annex) {
        return place(annex.result()
                .map(result -> result.totals().span().start())
                .orElse(annex.room().start()));
    }

    private int offset(int position) {
        return proceedings.passage().offset(position);
    }

    private String place(int position) {
        return proceedings.passage().place(position);
    }
}
