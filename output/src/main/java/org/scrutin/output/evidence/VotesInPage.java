package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.BallotBook.ReadAt;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;
import org.scrutin.output.sections.BallotsSection;
import org.scrutin.output.wording.Words;

/** The ballots of every vote by name, folded, at the end of a page: what its numbers lead to where no script runs. */
public final class VotesInPage {

    private static final Comparator<ReadAt> IN_READING_ORDER =
            Comparator.comparingInt((ReadAt at) -> at.page().orElse(0)).thenComparingInt(ReadAt::line);

    private final Words words;

    /** The votes in the words of a page's language. */
    public VotesInPage(Words words) {
        this.words = words;
    }

    /**
     * The report with the votes of the book in its section of ballots; the same where the book is empty.
     *
     * @throws IllegalArgumentException when the report has no section of ballots
     */
    public Report in(Report report, BallotBook book) {
        if (book.isEmpty()) {
            return report;
        }
        if (report.section(BallotsSection.ID).isEmpty()) {
            throw new IllegalArgumentException("votes for a page without the section " + BallotsSection.ID);
        }
        List<Section> sections = report.sections().stream()
                .map(section -> section.id().equals(BallotsSection.ID) ? with(section, book) : section)
                .toList();
        return new Report(report.meta(), report.furniture(), report.cover(), sections);
    }

    private Section with(Section section, BallotBook book) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.add(Paragraph.of(words.text("page.ballots.use")));
        blocks.addAll(folds(book));
        return section.with(blocks);
    }

    /** A fold a vote: what it was about, and who chose what. */
    public List<Fold> folds(BallotBook book) {
        return IntStream.range(0, book.votes().size())
                .mapToObj(vote -> fold(book, vote))
                .toList();
    }

    private Fold fold(BallotBook book, int position) {
        BallotBook.Vote vote = book.votes().get(position);
        String label = vote.title().isEmpty()
                ? vote.label()
                : words.text("rollcall.with-subject", Map.of("rollCall", vote.label(), "subject", vote.title()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(Inline.text(words.day(vote.day()) + " "), Inline.toDocument(vote.symbol()))));
        for (Choice choice : Choice.values()) {
            List<Integer> states = book.alphabetical().stream()
                    .filter(place -> vote.letters().charAt(place) == choice.letter())
                    .toList();
            List<String> names = states.stream()
                    .map(place -> book.states().get(place) + vote.changed().getOrDefault(place, ""))
                    .toList();
            if (!names.isEmpty()) {
                blocks.add(new Paragraph(List.of(
                        Inline.strong(words.text(
                                "page.ballots.choice",
                                Map.of("choice", words.text("choice." + choice.letter()), "n", names.size()))),
                        Inline.text(" " + String.join(words.text("page.ballots.between"), names)
                                + readFrom(vote, states)))));
            }
        }
        return new Fold(BallotBook.anchor(position), label, blocks);
    }

    /** Where in which documents a list was read, from its first ballot to its last; empty where no document has it. */
    private String readFrom(BallotBook.Vote vote, List<Integer> states) {
        Map<String, NavigableSet<ReadAt>> byDocument = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int state : states) {
            ReadAt at = vote.read().get(state);
            if (at != null) {
                byDocument
                        .computeIfAbsent(at.document(), document -> new TreeSet<>(IN_READING_ORDER))
                        .add(at);
            }
        }
        return byDocument.values().stream()
                .map(places -> words.text("page.ballots.list", span(places.first(), places.last())))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> span(ReadAt first, ReadAt last) {
        String pages = first.page().isEmpty() ? "none" : first.page().equals(last.page()) ? "one" : "several";
        return Map.of(
                "pages",
                pages,
                "lines",
                first.line() == last.line() ? "one" : "several",
                "page",
                Integer.toString(first.page().orElse(0)),
                "line",
                Integer.toString(first.line()),
                "toPage",
                Integer.toString(last.page().orElse(0)),
                "toLine",
                Integer.toString(last.line()),
                "document",
                first.document());
    }
}
