package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.BallotBook.Trail;
import org.scrutin.output.document.BallotBook.Vote;
import org.scrutin.output.document.DataTable;
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
    private final Evidence evidence;

    /**
     * Finds the ballots behind every number, once for all languages.
     *
     * @param results what came out
     * @param tables every table of the report but {@code ballots}
     * @param told the sentences, and one page of the report: the pages of all languages have the same rows
     */
    public BallotBooks(StudyResults results, List<TableRows<?>> tables, Told told) {
        this.results = results;
        this.claims = told.claims();
        Set<Source> asked = new LinkedHashSet<>();
        if (isBorne(results)) {
            claims.forEach(claim -> told(claim).forEach(value -> asked.addAll(value.sources())));
            AskedOfReport.rows(told.page()).forEach(asked::addAll);
        }
        this.evidence = Evidence.of(results, tables, asked);
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

    private static boolean isBorne(StudyResults results) {
        long states = results.data().matrix().states().size();
        return states * results.data().matrix().rollCalls().size() <= MOST_LETTERS;
    }

    /** The numbers of a sentence; where it has none, whatever else it has from a table. */
    private static List<Argument> told(Claim claim) {
        List<Argument> numbers =
                claim.arguments().stream().filter(BallotBooks::isNumber).toList();
        return numbers.isEmpty() ? claim.arguments() : numbers;
    }

    private static boolean isNumber(Argument argument) {
        return argument.value() instanceof ClaimValue.Measured;
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
        ClaimSentences printed = new ClaimSentences(words, names);
        claims.forEach(claim -> {
            List<Trail> trails = trails(claim, printed);
            if (!trails.isEmpty()) {
                sentences.put(claim.id(), trails);
            }
        });
        Map<List<Source>, List<Trail>> rows = new LinkedHashMap<>();
        AskedOfReport.rows(page).forEach(sources -> {
            List<Trail> trails = trails(sources);
            if (!trails.isEmpty()) {
                rows.put(sources, trails);
            }
        });
        VotingHall hall = evidence.hall();
        return new BallotBook(
                votes(names),
                hall.states().stream().map(names::state).toList(),
                names.sorted(hall.states()).stream()
                        .map(state -> hall.place(state).orElseThrow())
                        .toList(),
                sentences,
                rows);
    }

    private List<Vote> votes(Names names) {
        List<Vote> votes = new ArrayList<>();
        List<RollCall> rollCalls = results.data().matrix().rollCalls();
        for (int position = 0; position < rollCalls.size(); position++) {
            RollCall rollCall = rollCalls.get(position);
            votes.add(new Vote(
                    names.rollCall(rollCall.id()),
                    names.title(rollCall).orElse(""),
                    rollCall.date(),
                    Names.symbol(rollCall.id()),
                    letters(position)));
        }
        return votes;
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

    /** The numbers of a sentence; those that come from the same ballots together. */
    private List<Trail> trails(Claim claim, ClaimSentences printed) {
        Map<BallotSelection, Gathered> byBallots = new LinkedHashMap<>();
        for (Argument value : told(claim)) {
            String text = isNumber(value) ? printed.text(value.value()) : "";
            for (Source source : value.sources()) {
                BallotSelection ballots = evidence.behind(source);
                if (!ballots.isEmpty()) {
                    byBallots.computeIfAbsent(ballots, first -> new Gathered()).add(text, name(source));
                }
            }
        }
        List<Trail> trails = new ArrayList<>();
        byBallots.forEach((ballots, gathered) -> trails.add(gathered.trail(ballots)));
        return trails;
    }

    /** The rows that a row of the page stands for. */
    private List<Trail> trails(List<Source> sources) {
        List<Trail> trails = new ArrayList<>();
        for (Source source : sources) {
            BallotSelection ballots = evidence.behind(source);
            if (!ballots.isEmpty()) {
                SourceText text = SourceText.of(source);
                trails.add(new Trail("", (text.table() + " " + text.key()).strip(), ballots));
            }
        }
        return trails;
    }

    private static String name(Source source) {
        SourceText text = SourceText.of(source);
        return text.column().equals(DataTable.WHOLE_ROW) ? text.table() : text.table() + "." + text.column();
    }

    /** Numbers of a sentence that come from the same ballots, each once. Changes. */
    private static final class Gathered {

        private final Set<String> numbers = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();

        void add(String number, String name) {
            if (!number.isEmpty()) {
                numbers.add(number);
            }
            names.add(name);
        }

        Trail trail(BallotSelection ballots) {
            return new Trail(String.join(" · ", numbers), String.join(", ", names), ballots);
        }
    }
}
