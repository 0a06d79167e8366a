package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
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
    private final ListHeadings headings;

    ListsBelow(RecordText document, LanguageTable language) {
        this.document = document;
        this.language = language;
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
            blocks.add(ListBlock.of(
                    found.get(i), upToItsEnd(new Span(found.get(i).span().end(), end))));
        }
        return blocks;
    }

    /** A list ends with its closing sign at the end of a paragraph, or where the block ends. Between paragraphs of a page no line is empty. */
    private Span upToItsEnd(Span block) {
        String paragraphEnd = document.page(block.start()).isPresent() ? "(?:\\R|$)" : "(?:\\R[ \\t]*\\R|\\R?$)";
        Matcher end = Pattern.compile("[" + Pattern.quote(language.lists().ends())
                        + "][ \\t*\\p{Pd}\u2022\u25CF\u25AA]*" + paragraphEnd)
                .matcher(document.text(block));
        return end.find() ? new Span(block.start(), block.start() + end.start()) : block;
    }
}
