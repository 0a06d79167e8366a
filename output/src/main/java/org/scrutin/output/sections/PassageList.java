package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PrintedPassages;
import org.scrutin.output.document.SourcePassage;

/** The passages in which discrepancies stand, as printed. */
final class PassageList {

    /** What messages call what is not there. */
    private static final String NONE = "none";

    private final Draft draft;

    PassageList(Draft draft) {
        this.draft = draft;
    }

    /** The list; empty where no document lies beside the tables. */
    Optional<PrintedPassages> write() {
        Passages passages = draft.input().passages();
        if (passages.printed().isEmpty()) {
            return Optional.empty();
        }
        boolean pictures = passages.printed().stream()
                .anyMatch(one -> one.passage().picture().isPresent());
        List<List<Inline>> notes = new ArrayList<>();
        notes.add(List.of(Inline.text(draft.text("trust.passages.note", Map.of("pictures", pictures ? 1 : 0)))));
        if (passages.furniture() > 0) {
            notes.add(List.of(Inline.text(draft.text("trust.passages.furniture", Map.of("n", furniture())))));
        }
        if (passages.more() > 0) {
            notes.add(List.of(Inline.text(draft.text("trust.passages.more", Map.of("more", passages.more())))));
        }
        if (passages.withoutPicture() > 0) {
            notes.add(List.of(
                    Inline.text(draft.text("trust.passages.left-out", Map.of("n", passages.withoutPicture())))));
        }
        return Optional.of(new PrintedPassages(
                draft.text("trust.passages"),
                passages.printed().stream().map(this::item).toList(),
                notes));
    }

    /** How many rows of the table are of page furniture, which is left out with certainty. */
    private int furniture() {
        return (int) draft.results().discrepancies().stream()
                .filter(Discrepancy::isFurnitureLeftOut)
                .count();
    }

    private PrintedPassages.Item item(Passages.Printed printed) {
        Discrepancy found = printed.discrepancy();
        return new PrintedPassages.Item(
                List.of(Inline.strong(place(found) + marked(found, printed.passage())), Inline.text(about(found))),
                printed.passage(),
                printed.passage()
                        .picture()
                        .map(picture -> alternative(found, picture, printed.passage()))
                        .orElse(""));
    }

    /** The document and where in it. */
    private String place(Discrepancy found) {
        RecordPlace at = RecordPlace.of(found.place()).orElseThrow();
        return draft.text(
                "trust.passages.place",
                Map.of(
                        "source",
                        found.source(),
                        "page",
                        page(at),
                        "line",
                        Integer.toString(at.line()),
                        "column",
                        Integer.toString(at.column())));
    }

    /** The lines of the words at issue, where these stand on another line than what was found: a list begins before its names. */
    private String marked(Discrepancy found, SourcePassage passage) {
        RecordPlace at = RecordPlace.of(found.place()).orElseThrow();
        RecordPlace first = RecordPlace.of(passage.first()).orElseThrow();
        RecordPlace last = RecordPlace.of(passage.last()).orElseThrow();
        if (isOnOneLine(at, first) && isOnOneLine(first, last)) {
            return "";
        }
        boolean onePage = first.page().equals(last.page());
        return draft.text(
                "trust.passages.marked",
                Map.of(
                        "page",
                        page(first),
                        "line",
                        Integer.toString(first.line()),
                        "last",
                        onePage && !isOnOneLine(first, last) ? Integer.toString(last.line()) : NONE));
    }

    private static boolean isOnOneLine(RecordPlace one, RecordPlace other) {
        return one.page().equals(other.page()) && one.line() == other.line();
    }

    private static String page(RecordPlace at) {
        return at.page().stream().mapToObj(Integer::toString).findFirst().orElse(NONE);
    }

    private String about(Discrepancy found) {
        String vote = found.rollCall().map(draft.names()::rollCall).orElse(draft.text("trust.speakers"));
        return draft.text(
                "trust.passages.about",
                Map.of(
                        "vote",
                        vote,
                        "fault",
                        draft.text("discrepancy." + found.kind().id()),
                        "state",
                        found.state().map(draft.names()::state).orElse(NONE)));
    }

    private String alternative(Discrepancy found, SourcePassage.PagePicture picture, SourcePassage passage) {
        String words = passage.excerpts().stream()
                .flatMap(List::stream)
                .filter(SourcePassage.AtIssue.class::isInstance)
                .map(SourcePassage.Piece::text)
                .collect(Collectors.joining(" … "));
        return draft.text(
                "trust.passages.alternative",
                Map.of("source", found.source(), "page", Integer.toString(picture.page()), "words", words));
    }
}
