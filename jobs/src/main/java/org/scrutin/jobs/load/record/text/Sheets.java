package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of a document: those of its own, or in text those that form feeds part, as programs leave them that turn a PDF into text.
 *
 * @param lines by page, from 1, its lines that are not empty
 * @param outermost by page those in its first and in its last row
 * @param count how many pages there are
 */
record Sheets(Map<Integer, List<Span>> lines, Map<Integer, List<Span>> outermost, int count) {

    private static final char FORM_FEED = '\f';

    /** Empty where a document has no pages, or where form feeds part something else: more than one number stands between two of them. */
    static Optional<Sheets> of(RecordText document) {
        return document.page(0).isPresent() ? Optional.of(printed(document)) : parted(document);
    }

    private static Sheets printed(RecordText document) {
        Map<Integer, List<Span>> lines = new TreeMap<>();
        document.lines().stream()
                .filter(line -> line.start() < line.end())
                .forEach(line -> lines.computeIfAbsent(
                                document.page(line.start()).orElseThrow(), page -> new ArrayList<>())
                        .add(line));
        Map<Integer, List<Span>> outermost = new TreeMap<>();
        lines.forEach((page, all) -> outermost.put(page, outermost(document, all)));
        return new Sheets(lines, outermost, document.page(document.length()).orElse(0));
    }

    private static Optional<Sheets> parted(RecordText document) {
        NavigableMap<Integer, List<Span>> lines = new TreeMap<>();
        int page = 1;
        for (Span line : document.lines()) {
            String text = document.text(line);
            page += (int) text.chars().filter(c -> c == FORM_FEED).count();
            if (!text.isBlank()) {
                lines.computeIfAbsent(page, number -> new ArrayList<>()).add(line);
            }
        }
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Map<Integer, List<Span>> outermost = new TreeMap<>();
        for (Map.Entry<Integer, List<Span>> sheet : lines.entrySet()) {
            List<Span> all = sheet.getValue();
            long numbers = PrintedNumber.on(document, all, sheet.getKey()).stream()
                    .map(PrintedNumber::print)
                    .distinct()
                    .count();
            if (numbers > 1) {
                return Optional.empty();
            }
            outermost.put(sheet.getKey(), all.size() == 1 ? all : List.of(all.get(0), all.get(all.size() - 1)));
        }
        // Behind the last form feed there need not be a page.
        return Optional.of(new Sheets(lines, outermost, lines.lastKey()));
    }

    /** The lines of the first and of the last row of a page. */
    private static List<Span> outermost(RecordText document, List<Span> page) {
        double head = Double.MAX_VALUE;
        double foot = 0;
        for (Span line : page) {
            head = Math.min(head, box(document, line).bottom());
            foot = Math.max(foot, box(document, line).top());
        }
        double first = head;
        double last = foot;
        return page.stream()
                .filter(line -> box(document, line).top() <= first
                        || box(document, line).bottom() >= last)
                .toList();
    }

    private static Box box(RecordText document, Span line) {
        return document.box(line.start()).orElseThrow();
    }
}
