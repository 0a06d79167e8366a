package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
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
import org.scrutin.jobs.load.record.proceedings.ListFinder;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.ResultFinder;
import org.scrutin.jobs.load.record.proceedings.TextNames;
import org.scrutin.jobs.load.record.proceedings.VoteFindings;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.CouncilSeats;
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
        this.annexes = new Annexes(proceedings, results).all(lists.names(head.date()));
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
                .filter(reading -> !reading.annexes.isEmpty() || !reading.told.isEmpty())
                .map(PressReading::read);
    }

    private ReadRecord read() {
        List<RollCall> rollCalls = new ArrayList<>();
        List<PrintedVote> printed = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<RollCallId> taken = new TreeSet<>();
        for (Annex annex : annexes) {
            RollCallId id = id(annex, taken);
            RollCall rollCall = rollCall(annex, id);
            rollCalls.add(rollCall);
            printed.add(new PrintedVote(rollCall, place(annex.room().start()), placeOfTotals(annex), annex.blocks()));
            decisions.add(decision(annex, rollCall));
            tell(annex, rollCall);
        }
        for (ToldInText.Told one : withoutAnnex()) {
            Annex missing = missing(one);
            RollCall rollCall = rollCall(missing, id(missing, taken));
            rollCalls.add(rollCall);
            String place = place(one.words().start());
            printed.add(new PrintedVote(rollCall, place, place, List.of()));
            decisions.add(decision(missing, rollCall));
        }
        tellUntaken(rollCalls);
        tellLostEnds(rollCalls);
        tellRepeated(rollCalls);
        tellDay(rollCalls);
        List<ListedBallot> ballots = lists.read(printed, text, head.date());
        toldInText.compare(told, annexes, rollCalls, ballots);
        Statements later = new Statements(proceedings.language(), lists.names(head.date()), ballots, lists.findings());
        statements.read(voteAt(rollCalls), rollCalls, later);
        return new ReadRecord(
                text.document().source(),
                rollCalls,
                ballots,
                decisions,
                List.of(),
                later.certain(),
                lists.findings().all());
    }

    /** Where what is said of each vote begins: behind totals in the text, and in its annex. */
    private NavigableMap<Integer, RollCall> voteAt(List<RollCall> rollCalls) {
        NavigableMap<Integer, RollCall> votes = new TreeMap<>();
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            votes.put(proceedings.passage().offset(annex.room().start()), rollCalls.get(i));
            for (ToldInText.Told one : told) {
                if (one.number().equals(annex.number())) {
                    votes.put(proceedings.passage().offset(one.words().start()), rollCalls.get(i));
                }
            }
        }
        List<ToldInText.Told> missing = withoutAnnex();
        for (int i = 0; i < missing.size(); i++) {
            votes.put(proceedings.passage().offset(missing.get(i).words().start()), rollCalls.get(annexes.size() + i));
        }
        return votes;
    }

    /** Lists that stand in no annex, and totals that are of none. */
    private void tellUntaken(List<RollCall> rollCalls) {
        UntakenVotes untaken = new UntakenVotes(lists.findings());
        Set<Integer> inAnnexes = annexes.stream()
                .flatMap(annex -> annex.lists().stream())
                .map(PrintedList::at)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Span> ofAnnexes = annexes.stream()
                .flatMap(annex -> annex.result().stream())
                .map(result -> result.totals().span())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        SpanIndex inText = new SpanIndex(told.stream()
                .map(one -> new Span(one.words().start(), one.words().end()))
                .toList());
        Set<Optional<ChoiceCounts>> announced =
                rollCalls.stream().map(RollCall::announced).collect(Collectors.toCollection(LinkedHashSet::new));
        new ListFinder(proceedings, lists.names(head.date()))
                .all(List.of(), results).stream()
                        .filter(list -> !inAnnexes.contains(list.at()))
                        .forEach(list -> untaken.list(
                                place(list.at()),
                                text.document()
                                        .text(list.block().heading().span())
                                        .strip()));
        for (VoteResult result : results) {
            Span totals = result.totals().span();
            boolean taken = ofAnnexes.contains(totals) || inText.overlaps(totals);
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

    /**
     * An annex without its end goes on on a page that is lost, with the end of another behind it. Where ends name no annex, one that is
     * missing shows behind the last alone. Where they do, the ornament that ends a release ends its last annex only if that is whole.
     */
    private void tellLostEnds(List<RollCall> rollCalls) {
        boolean named = ends.stream().anyMatch(end -> !end.number().isEmpty());
        for (int i = 0; i < annexes.size() && !ends.isEmpty(); i++) {
            Annex annex = annexes.get(i);
            boolean last = i == annexes.size() - 1;
            int from = proceedings.passage().offset(annex.room().start());
            int to = last
                    ? text.document().length()
                    : proceedings.passage().offset(annex.room().end());
            List<AnnexEnd> own = ends.stream()
                    .filter(end -> end.line().start() >= from && end.line().start() < to)
                    .toList();
            boolean others = own.stream().anyMatch(end -> end.isOfAnotherThan(annex.number()));
            boolean ended = own.stream()
                    .anyMatch(end -> !named
                            || end.number().equals(annex.number())
                            || (last && end.number().isEmpty() && isWholeUpTo(end, annex)));
            if (others || (!ended && (named || last))) {
                tellLostEnd(annex, rollCalls.get(i), others);
            }
        }
    }

    /** Whether an annex has every list that others have, and its last one is closed right before a line. */
    private boolean isWholeUpTo(AnnexEnd line, Annex annex) {
        Set<Choice> choices = choices(annex);
        int to = line.line().start();
        return annexes.stream().allMatch(other -> choices.containsAll(choices(other)))
                && annex.blocks().stream()
                        .map(block -> block.heading().span().end())
                        .reduce((first, second) -> second)
                        .filter(from -> from < to && isClosed(new Span(from, to)))
                        .isPresent();
    }

    private boolean isClosed(Span list) {
        LanguageTable.ListWords words = proceedings.language().lists();
        String printed = text.passage(list).plain().strip();
        return !printed.isEmpty()
                && (words.ends().indexOf(printed.charAt(printed.length() - 1)) >= 0
                        || words.nobody().contains(printed));
    }

    private static Set<Choice> choices(Annex annex) {
        return annex.blocks().stream()
                .map(block -> block.heading().choice())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Choice.class)));
    }

    private void tellLostEnd(Annex annex, RollCall rollCall, boolean others) {
        lists.findings()
                .note(
                        DiscrepancyKind.MISSING_BLOCK,
                        Severity.BLOCKING,
                        place(annex.room().start()))
                .on(Optional.of(rollCall.id()))
                .detail(
                        others
                                ? "The annex is ended by a line that names another annex: what stood between is missing, and lists"
                                        + " may be of the other."
                                : "The annex has no line that ends it, as others have: what stood behind is missing.")
                .add();
    }

    /** An annex whose name another has: it is printed twice, or of another release, and its vote may be counted twice. */
    private void tellRepeated(List<RollCall> rollCalls) {
        for (int i = 0; i < annexes.size(); i++) {
            String number = annexes.get(i).number();
            if (annexes.stream().filter(other -> other.number().equals(number)).count() > 1) {
                lists.findings()
                        .note(
                                DiscrepancyKind.TWIN_ROLL_CALL,
                                Severity.BLOCKING,
                                place(annexes.get(i).room().start()))
                        .on(Optional.of(rollCalls.get(i).id()))
                        .evidence(number)
                        .detail("Two annexes have one number: a vote that is printed twice would be counted twice.")
                        .add();
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
        return new Annex(one.number(), words, "", result, List.of());
    }

    private RollCallId id(Annex annex, Set<RollCallId> taken) {
        RollCallId id = new RollCallId(head.number() + ":" + (annex.number().isEmpty() ? "annex" : annex.number()));
        return taken.add(id) ? id : new RollCallId(id + "@" + place(annex.room().start()));
    }

    private RollCall rollCall(Annex annex, RollCallId id) {
        Optional<VoteResult> result = annex.result();
        return new RollCallBuilder(id, head.date())
                .source(text.document().source())
                .kind(result.map(VoteResult::kind).orElse(RollCallKind.WHOLE))
                .paragraph(result.map(VoteResult::reference).orElse(""))
                .title(new LocalText(Map.of(
                        proceedings.language().language(),
                        annex.title() + " (" + proceedings.language().press().mark() + ")")))
                .result(result.flatMap(VoteResult::outcome).flatMap(Outcome::result))
                .announced(result.flatMap(told -> told.announced(lists.counts(annex.blocks(), text, head.date()))))
                .build();
    }

    private Decision decision(Annex annex, RollCall rollCall) {
        return new Decision(
                rollCall.source(),
                rollCall.id().value().replaceAll(".*:", ""),
                Optional.of(head.date()),
                "",
                rollCall.title(),
                Optional.of(Decision.Mode.RECORDED_VOTE),
                annex.result().flatMap(VoteResult::outcome).map(Outcome::id).orElse(""),
                Optional.of(rollCall.id()),
                placeOfTotals(annex));
    }

    private void tell(Annex annex, RollCall rollCall) {
        annex.result().ifPresent(result -> result.totals().tell(lists.findings(), placeOfTotals(annex), rollCall.id()));
        VoteFindings around = new VoteFindings(proceedings, lists.findings());
        around.tails(annex.lists(), rollCall.id());
        ChoiceCounts listed = lists.counts(annex.blocks(), text, head.date());
        annex.result().ifPresent(result -> around.sides(result, listed, rollCall.id()));
        annex.result().ifPresent(result -> around.outcome(result, rollCall.id()));
        CouncilSeats.of(rollCall)
                .ifPresent(council -> council.tell(rollCall, listed, placeOfTotals(annex), lists.findings()));
        if (annex.result().isEmpty()) {
            around.noResult(annex.room().start(), rollCall.id());
        }
    }

    private String placeOfTotals(Annex annex) {
        return place(annex.result()
                .map(result -> result.totals().span().start())
                .orElse(annex.room().start()));
    }

    private String place(int position) {
        return proceedings.passage().place(position);
    }
}
