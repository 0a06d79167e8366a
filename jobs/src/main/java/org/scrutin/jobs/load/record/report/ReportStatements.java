package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.StatementNote;
import org.scrutin.jobs.load.record.vote.StatementScan;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.ToldVote;

/**
 * Finds in a report what delegations said of how they had meant to vote: in the paragraph of a vote, in paragraphs behind it, in footnotes. A
 * statement is of the vote before it; a footnote of the vote that bears its mark. Where several votes can be meant none is taken.
 */
final class ReportStatements {

    /** What can be the mark of a footnote, in a form that is not known as one: whose it is stands elsewhere. */
    private static final Pattern LIKE_A_MARK =
            Pattern.compile("[\\s(]*(?:\\d{1,2}|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,2}|\\*/)[)\\s]*(?=\\p{L})");

    private final ReportLayout layout;
    private final StatementScan scan;
    private final List<Note> notes = new ArrayList<>();
    /** By the beginning of a paragraph where it first names a text; behind its end where it names none. */
    private final Map<Integer, Integer> firstTexts = new TreeMap<>();

    /**
     * Words with a statement.
     *
     * @param words the words
     * @param at where they stand in the document
     * @param footnote empty where they stand in a paragraph
     */
    private record Note(Passage words, int at, Optional<Footnote> footnote) {}

    /** Those of a report, with the names of its last day. */
    ReportStatements(ReportLayout layout, ListReader names) {
        this.layout = layout;
        this.scan = new StatementScan(layout.language(), names);
        List<Footnote> footnotes = Footnote.all(layout.document(), layout.language()).stream()
                .filter(footnote -> scan.isStatement(words(footnote)))
                .toList();
        footnotes.forEach(
                footnote -> notes.add(new Note(words(footnote), footnote.span().start(), Optional.of(footnote))));
        UnfurnishedText bare =
                layout.text().without(footnotes.stream().map(Footnote::span).toList());
        for (ReportParagraph paragraph : layout.paragraphs()) {
            scan.sentences(bare.passage(paragraph.span()), layout.document().content()).stream()
                    .filter(scan::isStatement)
                    .forEach(sentence -> notes.add(new Note(sentence, sentence.offset(0), Optional.empty())));
        }
        notes.sort(Comparator.comparingInt(Note::at));
    }

    /** What is no part of any list although it can stand in one: statements that are read whole, and marks of footnotes that are. */
    List<Span> asides() {
        List<Span> asides = new ArrayList<>();
        for (Note note : notes) {
            if (note.footnote().isPresent() && scan.isWhole(note.words())) {
                asides.add(note.footnote().get().span());
                asides.addAll(note.footnote().get().marks(document()));
            } else if (note.footnote().isEmpty()) {
                asides.addAll(scan.exact(note.words()));
            }
        }
        return asides;
    }

    /**
     * Reads them.
     *
     * @param votes in the order of the report
     * @param rollCalls that of each vote
     * @param decided where the report tells decisions without a vote
     */
    void read(
            List<VoteParagraph> votes, List<RollCall> rollCalls, NavigableSet<Integer> decided, Statements statements) {
        List<ToldVote> told = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            told.add(new ToldVote(rollCalls.get(i), votes.get(i).sentenceText()));
        }
        for (Note note : notes) {
            Optional<RollCall> before =
                    VoteParagraph.lastBefore(note.at(), votes).map(rollCalls::get);
            Optional<RollCall> just = vote(note, votes, decided).map(rollCalls::get);
            if (!isToldElsewhere(note)) {
                statements.read(new StatementNote(note.words(), before, just, told));
            }
        }
    }

    /** Words that speak against a vote, and that are no statement that is read, are told as such. */
    private boolean isToldElsewhere(Note note) {
        return note.footnote().isEmpty()
                && scan.exact(note.words()).isEmpty()
                && WordPattern.any(
                        layout.language().decisions().corrected(), note.words().plain());
    }

    private Optional<Integer> vote(Note note, List<VoteParagraph> votes, NavigableSet<Integer> decided) {
        List<Span> marks =
                note.footnote().map(footnote -> footnote.marks(document())).orElse(List.of());
        if (marks.isEmpty()) {
            boolean marked = note.footnote().isEmpty()
                    && LIKE_A_MARK.matcher(note.words().plain()).lookingAt();
            return marked
                    ? Optional.empty()
                    : justBefore(note.at(), votes)
                            .filter(last -> decided.subSet(votes.get(last).at(), false, note.at(), false)
                                    .isEmpty());
        }
        List<Integer> bearing = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoteParagraph vote = votes.get(i);
            if (marks.stream().anyMatch(mark -> bears(vote, mark.start(), votes))) {
                bearing.add(i);
            }
        }
        return bearing.size() == 1 ? Optional.of(bearing.get(0)) : Optional.empty();
    }

    private static boolean bears(VoteParagraph vote, int mark, List<VoteParagraph> votes) {
        Span sentence = new Span(
                vote.prose().offset(vote.sentence().start()),
                vote.prose().offset(vote.sentence().end()));
        return sentence.holds(mark)
                || vote.blocks().stream().anyMatch(block -> holds(block, mark))
                || (vote.paragraph().span().holds(mark) && isAlone(vote, votes));
    }

    private static boolean holds(ListBlock block, int at) {
        int end = block.parts().stream().mapToInt(Span::end).max().orElse(0);
        return at >= block.heading().span().start() && at < end;
    }

    private static boolean isAlone(VoteParagraph vote, List<VoteParagraph> votes) {
        return votes.stream()
                        .filter(other ->
                                other.paragraph().span().equals(vote.paragraph().span()))
                        .count()
                == 1;
    }

    /** The last vote before, where it is the only one of its paragraph, and nothing before the words names another text. */
    private Optional<Integer> justBefore(int at, List<VoteParagraph> votes) {
        boolean amid = votes.stream().anyMatch(vote -> vote.paragraph().span().holds(at) && vote.at() > at);
        return VoteParagraph.lastBefore(at, votes)
                .filter(last -> !amid && isAlone(votes.get(last), votes))
                .filter(last -> votes.get(last).paragraph().span().holds(at) || !namesText(at));
    }

    private boolean namesText(int at) {
        return layout.paragraphs().stream()
                .map(ReportParagraph::span)
                .filter(span -> span.holds(at))
                .anyMatch(span -> firstTexts.computeIfAbsent(
                                span.start(),
                                start -> scan.firstText(layout.passage(span)).orElse(span.end()))
                        < at);
    }

    private Passage words(Footnote footnote) {
        return layout.passage(new Span(
                footnote.span().start() + footnote.mark().length(),
                footnote.span().end()));
    }

    private RecordText document() {
        return layout.document();
    }
}
