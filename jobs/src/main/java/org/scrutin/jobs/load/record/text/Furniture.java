package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page furniture: what the press prints on every page and no reader reads. United Nations documents carry a job number
 * ("18-11232 (C) 5/21"), the document's symbol as a running head, and page numbers.
 *
 * <p>A job number is furniture wherever it stands, even fused to a word. A symbol or a page number is furniture only when
 * it has a line of its own: inside a sentence it is a reference.
 */
public final class Furniture {

    private static final Pattern JOB_NUMBER = Pattern.compile(
            "(?<!\\d)\\d{2}-\\d{5}(?!\\d)(?:\\s?\\*)*+(?:[ \\t]*\\([A-Z]\\))?(?:[ \\t]*\\**\\d{1,3}/\\d{1,3}\\**)?");

    private Furniture() {}

    /**
     * The furniture of a document.
     *
     * @param symbol the document's own symbol, or empty
     * @return spans without surrounding blanks, in order, none overlapping
     */
    public static List<Span> of(RecordText document, String symbol) {
        List<Span> furniture = new ArrayList<>();
        Pattern head = Pattern.compile(
                "\\s*" + Pattern.quote(symbol) + "(?:\\s+\\d{1,3}(?:/\\d{1,3})?)?\\s*|\\s*\\d{1,3}(?:/\\d{1,3})?\\s+"
                        + Pattern.quote(symbol) + "\\s*");
        for (Span line : document.lines()) {
            String text = document.text(line);
            boolean running = !symbol.isEmpty() && head.matcher(text).matches();
            if (running || PrintedNumber.isNumber(text)) {
                furniture.add(document.bare(line));
            }
        }
        SpanIndex lines = new SpanIndex(furniture);
        Matcher jobNumber = JOB_NUMBER.matcher(document.content());
        while (jobNumber.find()) {
            Span span = new Span(jobNumber.start(), jobNumber.end());
            if (!lines.overlaps(span)) {
                furniture.add(span);
            }
        }
        furniture.sort(Comparator.comparingInt(Span::start));
        return furniture;
    }
}
