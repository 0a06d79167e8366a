package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.text.UnfurnishedText;

/**
 * What the press prints on the pages of records of meetings, beside what it prints on every document: running heads with
 * the symbol, the item and the day ("S/PV.8422 … 13/12/2018"), each of which conversions also leave on a line of its own.
 *
 * @param document the record
 * @param symbol its symbol
 */
record PageFurniture(RecordText document, String symbol) {

    private static final String DAY = "\\d{1,2}/\\d{1,2}/\\d{4}";

    private static final Pattern DAY_ALONE = Pattern.compile(DAY);
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "(?=\\s)");

    /** The blank before it is of it. */
    private static final Pattern DAY_LAST = Pattern.compile("\\s" + DAY + "$");

    private static final int LONGEST_DAY = "31/12/2018".length();

    /** Numbers are parts of no name: of pages, of days, of jobs. A digit between two letters is a letter that was misread. */
    private static final Pattern NUMBER =
            Pattern.compile(DAY + "|\\d{1,3}/\\d{1,3}|(?<![\\d-])(?!(?<=\\p{L})\\d{1,3}\\p{L})\\d{1,3}(?![\\d-])");

    /** The text without the furniture that is told by its lines. */
    UnfurnishedText text(Blanks blanks) {
        UnfurnishedText bare = new UnfurnishedText(document, Furniture.of(document, symbol), blanks);
        List<Span> heads = new ArrayList<>();
        Set<String> items = new TreeSet<>();
        for (Span line : document.lines()) {
            item(document.text(line).strip()).ifPresent(item -> {
                heads.add(line);
                if (!item.isEmpty()) {
                    items.add(item);
                }
            });
        }
        for (Span line : document.lines()) {
            if (items.contains(document.text(line).strip())) {
                heads.add(line);
            }
        }
        return bare.without(heads.stream().map(document::bare).toList());
    }

    /** What a running head names beside the symbol and the day, or empty text; empty where a line is none. */
    private Optional<String> item(String line) {
        if (DAY_ALONE.matcher(line).matches()) {
            return Optional.of("");
        }
        Matcher first = DAY_FIRST.matcher(line);
        if (line.endsWith(symbol) && first.lookingAt()) {
            int end = line.length() - symbol.length();
            if (first.end() < end) {
                return Optional.of(line.substring(first.end(), end).strip());
            }
        }
        String tail = line.substring(Math.max(0, line.length() - LONGEST_DAY - 1));
        Matcher last = DAY_LAST.matcher(tail);
        if (line.startsWith(symbol) && last.find()) {
            int end = line.length() - tail.length() + last.start();
            if (end >= symbol.length()) {
                return Optional.of(line.substring(symbol.length(), end).strip());
            }
        }
        return Optional.empty();
    }

    /** Furniture inside a list, where it can be fused to a name: numbers, and the record's own symbol. */
    List<Span> in(Span list) {
        List<Span> found = new ArrayList<>();
        String text = document.text(list);
        Matcher own = Pattern.compile(Pattern.quote(symbol)).matcher(text);
        while (own.find()) {
            found.add(new Span(list.start() + own.start(), list.start() + own.end()));
        }
        SpanIndex symbols = new SpanIndex(found);
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Span span = new Span(list.start() + number.start(), list.start() + number.end());
            if (!symbols.overlaps(span)) {
                found.add(span);
            }
        }
        return found;
    }
}
