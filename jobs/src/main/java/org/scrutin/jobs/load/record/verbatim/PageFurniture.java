package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
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

    /** Numbers are parts of no name: of pages, of days, of jobs. A digit between two letters is a letter that was misread. */
    private static final Pattern NUMBER =
            Pattern.compile(DAY + "|\\d{1,3}/\\d{1,3}|(?<![\\d-])(?!(?<=\\p{L})\\d{1,3}\\p{L})\\d{1,3}(?![\\d-])");

    /** The text without the furniture that is told by its lines. */
    UnfurnishedText text(Blanks blanks) {
        UnfurnishedText bare = new UnfurnishedText(document, Furniture.of(document, symbol), blanks);
        Pattern head = Pattern.compile(DAY + "\\s+(?<before>.*?)\\s*" + Pattern.quote(symbol) + "|"
                + Pattern.quote(symbol) + "\\s*(?<after>.*?)\\s+" + DAY + "|" + DAY);
        List<Span> heads = new ArrayList<>();
        Set<String> items = new TreeSet<>();
        for (Span line : document.lines()) {
            Matcher matcher = head.matcher(document.text(line).strip());
            if (matcher.matches()) {
                heads.add(line);
                for (String group : List.of("before", "after")) {
                    String item = matcher.group(group);
                    if (item != null && !item.isEmpty()) {
                        items.add(item);
                    }
                }
            }
        }
        for (Span line : document.lines()) {
            if (items.contains(document.text(line).strip())) {
                heads.add(line);
            }
        }
        return bare.without(heads.stream().map(document::bare).toList());
    }

    /** Furniture inside a list, where it can be fused to a name: numbers, and the record's own symbol. */
    List<Span> in(Span list) {
        List<Span> found = new ArrayList<>();
        String text = document.text(list);
        Matcher own = Pattern.compile(Pattern.quote(symbol)).matcher(text);
        while (own.find()) {
            found.add(new Span(list.start() + own.start(), list.start() + own.end()));
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Span span = new Span(list.start() + number.start(), list.start() + number.end());
            if (found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return found;
    }
}
