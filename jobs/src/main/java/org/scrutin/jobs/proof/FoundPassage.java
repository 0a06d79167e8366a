package org.scrutin.jobs.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.output.document.SourcePassage;

/**
 * Words of a document with what stands around them.
 *
 * @param text the document
 * @param marked the words, at least one stretch; in order, none overlapping
 * @param reach how far behind them is shown
 */
record FoundPassage(RecordText text, List<Span> marked, Reach reach) {

    /** What is shown behind the words. */
    enum Reach {
        /** Some letters: of a list its next names. */
        LETTERS,
        /** All of the sentence: what a delegation said it had meant stands at its end. */
        SENTENCE
    }

    /** What is shown before and behind them, in code points. */
    private static final int AROUND = 40;

    /** Of words that are more than this, in code points, both ends are shown. */
    private static final int LONGEST = 240;

    /** Excerpts of one passage: what a discrepancy names beside these is in the table. */
    private static final int EXCERPTS = 4;

    private static final String LEFT_OUT = "…";

    FoundPassage {
        marked = List.copyOf(marked);
    }

    /** With some letters around. */
    FoundPassage(RecordText text, List<Span> marked) {
        this(text, marked, Reach.LETTERS);
    }

    /** As excerpts: what stands close together in one. */
    List<List<SourcePassage.Piece>> excerpts() {
        List<List<Span>> groups = new ArrayList<>();
        for (Span span : marked) {
            List<Span> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && points(last.get(last.size() - 1).end(), span.start()) <= 2 * AROUND) {
                last.add(span);
            } else {
                groups.add(new ArrayList<>(List.of(span)));
            }
        }
        return groups.stream().limit(EXCERPTS).map(this::excerpt).toList();
    }

    private List<SourcePassage.Piece> excerpt(List<Span> group) {
        int from = text.moved(group.get(0).start(), -AROUND);
        int to = behind(group.get(group.size() - 1).end());
        List<SourcePassage.Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span span : group) {
            String before = (at == from && from > 0 ? LEFT_OUT : "") + onOneLine(at, span.start());
            if (!before.isEmpty()) {
                pieces.add(new SourcePassage.Around(before));
            }
            pieces.add(new SourcePassage.AtIssue(words(span)));
            at = span.end();
        }
        String behind = onOneLine(at, to) + (to < text.length() ? LEFT_OUT : "");
        if (!behind.isEmpty()) {
            pieces.add(new SourcePassage.Around(behind));
        }
        return pieces;
    }

    /** As far behind the words as is shown: to the end of a sentence that is told on, or some letters. */
    private int behind(int end) {
        int least = text.moved(end, AROUND);
        return reach == Reach.LETTERS ? least : Math.max(least, WordsAtIssue.endOfSentence(text, end, LONGEST));
    }

    private String words(Span span) {
        int half = LONGEST / 2;
        return points(span.start(), span.end()) <= LONGEST
                ? onOneLine(span.start(), span.end())
                : onOneLine(span.start(), text.moved(span.start(), half)) + " " + LEFT_OUT + " "
                        + onOneLine(text.moved(span.end(), -half), span.end());
    }

    /** The page of the first of the words, from 1; empty where there are no pages. */
    OptionalInt page() {
        return text.page(marked.get(0).start());
    }

    /** Where the words stand on that page, a box a line. */
    List<Box> boxes() {
        OptionalInt page = page();
        List<Box> boxes = new ArrayList<>();
        for (Span line : text.lines()) {
            for (Span span : marked) {
                int from = Math.max(line.start(), span.start());
                int to = Math.min(line.end(), span.end());
                if (from < to && text.page(from).equals(page)) {
                    box(from, to).ifPresent(boxes::add);
                }
            }
        }
        return boxes;
    }

    private Optional<Box> box(int from, int to) {
        Optional<Box> whole = Optional.empty();
        for (int offset = from; offset < to; offset++) {
            Optional<Box> letter = text.box(offset);
            whole = whole.isEmpty() ? letter : letter.map(whole.get()::with).or(() -> letter);
        }
        return whole;
    }

    private String onOneLine(int from, int to) {
        return text.content().substring(from, to).replaceAll("\\s+", " ");
    }

    private int points(int from, int to) {
        return text.content().codePointCount(from, to);
    }
}
