package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.ListHeading;
import org.scrutin.jobs.load.record.vote.ListHeadings;

/** Finds the lists of states below what announces a vote. */
final class ListsBelow {

    private final RecordText document;
    private final LanguageTable language;
    private final Predicate<Span> names;
    private final ListHeadings headings;

    /**
     * Finds the lists of a document.
     *
     * @param names whether a stretch of the document is names of states
     */
    ListsBelow(RecordText document, LanguageTable language, Predicate<Span> names) {
        this.document = document;
        this.language = language;
        this.names = names;
        this.headings = new ListHeadings(language);
    }

    /** The headings of lists in the whole document. */
    List<ListHeading> headings() {
        return headings.in(document, new Span(0, document.length()));
    }

    /** The lists in a span of the document, in order. */
    List<ListBlock> in(Span span) {
        List<ListBlock> blocks = new ArrayList<>();
        List<ListHeading> found = headings.in(document, span);
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).span().start() : span.end();
            Span names = upToItsEnd(new Span(found.get(i).span().end(), end));
            blocks.add(new ListBlock(found.get(i), List.of(names), List.of(new Span(names.end(), end))));
        }
        return blocks;
    }

    /**
     * A list ends with its closing sign at the end of a paragraph, or where the block ends. Between paragraphs of a page no line is empty:
     * there the sign can stand in the list, at the end of any line, as it can in a list that is printed as several paragraphs. Then names
     * stand behind it.
     */
    private Span upToItsEnd(Span block) {
        String paragraphEnd = document.page(block.start()).isPresent() ? "(?:\\R|$)" : "(?:\\R[ \\t]*\\R|\\R?$)";
        Matcher end = Pattern.compile("[" + Pattern.quote(language.lists().ends())
                        + "][ \\t*\\p{Pd}\u2022\u25CF\u25AA]*" + paragraphEnd)
                .matcher(document.text(block));
        if (!end.find()) {
            return block;
        }
        int listed = end.start();
        int behind = end.end();
        while (behind < block.end() - block.start()) {
            boolean another = end.find();
            int to = another ? end.start() : block.end() - block.start();
            if (!names.test(new Span(block.start() + behind, block.start() + Math.max(behind, to)))) {
                break;
            }
            listed = to;
            behind = another ? end.end() : to;
        }
        return new Span(block.start(), block.start() + listed);
    }
}
