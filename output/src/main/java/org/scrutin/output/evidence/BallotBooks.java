package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotChange;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.BallotBook.CellTrail;
import org.scrutin.output.document.BallotBook.ReadAt;
import org.scrutin.output.document.BallotBook.Trail;
import org.scrutin.output.document.BallotBook.Vote;
import org.scrutin.output.document.DataTable.Counted;
import org.scrutin.output.document.Report;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.tables.TableRows;
import org.scrutin.output.wording.ClaimSentences;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/** Writes the ballots behind the numbers of a report into its page. */
public final class BallotBooks {

    /**
     * Letters of all states on all roll calls that a page may carry: a record of decades would be a page that no phone opens, and
     * its numbers lead to the tables alone.
     */
    static final int MOST_LETTERS = 500_000;

    private static final char NOT_ENTITLED = ' ';

    private final StudyResults results;
    private final List<Claim> claims;
    private final SourceKeys keys;
    private final Evidence evidence;
    private final RecordPlaces places;

    /**
     * Finds the ballots behind every number, once for all languages.
     *
     * @param results what came out
     * @param tables every table of the report but {@code ballots}
     * @param told the sentences, and one page of the report: the pages of all languages have the same rows
     * @param places where ballots were read
     */
    public BallotBooks(StudyResults results, List<TableRows<?>> tables, Told told, RecordPlaces places) {
        this.results = results;
        this.places = places;
        this.claims = told.claims();
        this.keys = new SourceKeys(tables);
        Set<Source> asked = new LinkedHashSet<>();
        if (isBorne(results)) {
            claims.forEach(claim -> SentenceTrails.told(claim).forEach(value -> asked.addAll(value.sources())));
            AskedOfReport.rows(told.page()).forEach(counted -> counted.forEach(one -> asked.add(one.source())));
        }
        this.evidence = Evidence.of(results, tables, asked);
    }

    /**
     * Finds the ballots behind no number: the votes alone.
     *
     * @param places where ballots were read
     */
    public BallotBooks(StudyResults results, RecordPlaces places) {
        this.results = results;
        this.places = places;
        this.claims = List.of();
        this.keys = new SourceKeys(List.of());
        this.evidence = Evidence.of(results, List.of(), Set.of());
    }

    /** The votes by name, without what numbers lead to; empty where a page would carry too many. */
    public BallotBook votes(Words words) {
        return isBorne(results) ? book(new Names(results, words), words, Map.of(), Map.of()) : BallotBook.NONE;
    }

    /**
     * What numbers there are.
     *
     * @param claims every sentence
     * @param page a report as a page has it
     */
    public record Told(List<Claim> claims, Report page) {

        public Told {
            claims = List.copyOf(claims);
        }
    }

    /** Whether pages carry the ballots of these results. */
    public static boolean isBorne(StudyResults results) {
        long states = results.data().matrix().states().size();
        return states * results.data().matrix().rollCalls().size() <= MOST_LETTERS;
    }

    /**
     * The book of one page.
     *
     * @param page the report as the page has it
     * @param words of its language
     */
    public BallotBook of(Report page, Words words) {
        if (!isBorne(results)) {
            return BallotBook.NONE;
        }
        Names names = new Names(results, words);
        Map<String, List<Trail>> sentences = new LinkedHashMap<>();
        SentenceTrails printed = new SentenceTrails(
                evidence,
                keys,
                new SentenceTrails.Told(new ClaimSentences(words, names), new NumberWords(words, names)));
        claims.forEach(claim -> {
            List<Trail> trails = printed.of(claim);
            if (!trails.isEmpty()) {
                sentences.put(claim.id(), trails);
            }
        });
        Map<List<Counted>, List<CellTrail>> rows = new LinkedHashMap<>();
        AskedOfReport.rows(page).forEach(counted -> {
            List<CellTrail> trails = trails(counted);
            if (!trails.isEmpty()) {
                rows.put(counted, trails);
            }
        });
        return book(names, words, sentences, rows);
    }

    private BallotBook book(
            Names names, Words words, Map<String, List<Trail>> sentences, Map<List<Counted>, List<CellTrail>> rows) {
        VotingHall hall = evidence.hall();
        return new BallotBook(
                votes(names, words),
                hall.states().stream().map(names::state).toList(),
                names.sorted(hall.states()).stream()
                        .map(state -> hall.place(state).orElseThrow())
                        .toList(),
                sentences,
                rows);
    }

    private List<Vote> votes(Names names, Words words) {
        List<Vote> votes = new ArrayList<>();
        List<RollCall> rollCalls = results.data().matrix().rollCalls();
        for (int position = 0; position < rollCalls.size(); position++) {
            RollCall rollCall = rollCalls.get(position);
            votes.add(new Vote(
                    names.rollCall(rollCall.id()),
                    names.title(rollCall).orElse(""),
                    rollCall.date(),
                    rollCall.id().symbol(),
                    letters(position),
                    changed(rollCall.id(), words),
                    read(rollCall.id())));
        }
        return votes;
    }

    private Map<Integer, ReadAt> read(RollCallId rollCall) {
        Map<Integer, ReadAt> read = new TreeMap<>();
        List<StateId> states = evidence.hall().states();
        for (int place = 0; place < states.size(); place++) {
            int at = place;
            places.of(rollCall, states.get(place)).ifPresent(found -> read.put(at, found));
        }
        return read;
    }

    /** What is recorded, of the states whose ballot counts otherwise. */
    private Map<Integer, String> changed(RollCallId rollCall, Words words) {
        BallotLayers layers = results.data().layers();
        Map<Integer, String> changed = new TreeMap<>();
        for (BallotChange change : layers.changes(rollCall)) {
            Choice recorded = change.from().orElse(Choice.ABSENT);
            evidence.hall()
                    .place(change.state())
                    .ifPresent(place -> changed.put(
                            place,
                            words.text(
                                    "page.ballots.changed",
                                    Map.of(
                                            "layer",
                                            layers.counted().id(),
                                            "choice",
                                            words.text("choice." + recorded.letter())))));
        }
        return changed;
    }

    private String letters(int position) {
        StringBuilder letters = new StringBuilder();
        IntStream.range(0, evidence.hall().states().size())
                .forEach(place -> letters.append(evidence.hall()
                        .choice(position, place)
                        .map(Choice::letter)
                        .orElse(NOT_ENTITLED)));
        return letters.toString();
    }

    /** The ballots behind a row, or behind each of its numbers: of several cycles the last before the others. */
    private List<CellTrail> trails(List<Counted> counted) {
        return counted.stream()
                .sorted(Comparator.comparing((Counted one) -> cycle(one.source()))
                        .reversed())
                .map(one -> new CellTrail(one.column(), row(one.source()), evidence.behind(one.source())))
                .filter(trail -> !trail.ballots().isEmpty())
                .toList();
    }

    /** The place of the cycle among the study's; -1 where it is about none or all of them. */
    private int cycle(Source source) {
        return results.settings().cycles().stream()
                .map(ReviewCycle::id)
                .toList()
                .indexOf(keys.of(source).getOrDefault("cycle", ""));
    }

    private static String row(Source source) {
        SourceText text = SourceText.of(source);
        return (text.table() + " " + text.key()).strip();
    }
}
