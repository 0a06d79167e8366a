package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A footnote of a report, at the foot of its page or behind the text.
 *
 * @param mark as printed: {@code *}, {@code 1/}
 * @param span from its mark to its end
 * @param from where the footnote before it ends that has the same mark: what it is a note to stands between them
 */
record Footnote(String mark, Span span, int from) {

    private static final Pattern HEAD =
            Pattern.compile("\\s*(\\*{1,3}|[\u2020\u2021\u00A7]|\\d{1,2}/|[a-z]/)(?![*\\d])\\s*(?=\\p{L})");

    /** Lines that a footnote has at most. */
    private static final int LINES = 12;

    /** All that a document has, in order. */
    static List<Footnote> all(RecordText document, LanguageTable language) {
        List<Footnote> notes = new ArrayList<>();
        Map<String, Integer> ends = new TreeMap<>();
        List<Span> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(document.text(lines.get(i)));
            if (head.lookingAt()) {
                int last = lastLine(document, language, i);
                Span span = new Span(
                        lines.get(i).start() + head.start(1), lines.get(last).end());
                notes.add(new Footnote(head.group(1), span, ends.getOrDefault(head.group(1), 0)));
                ends.put(head.group(1), span.end());
                i = last;
            }
        }
        return notes;
    }

    private static int lastLine(RecordText document, LanguageTable language, int first) {
        List<Span> lines = document.lines();
        int last = first;
        while (!isClosed(document.text(lines.get(last)), language)
                && last + 1 < lines.size()
                && last - first + 1 < LINES
                && !document.text(lines.get(last + 1)).isBlank()
                && !HEAD.matcher(document.text(lines.get(last + 1))).lookingAt()) {
            last++;
        }
        return last;
    }

    private static boolean isClosed(String line, LanguageTable language) {
        String printed = line.strip();
        return !printed.isEmpty() && language.lists().ends().indexOf(printed.charAt(printed.length() - 1)) >= 0;
    }

    /** Where its mark stands in the document, at what it is a note to. */
    List<Span> marks(RecordText document) {
        List<Span> marks = new ArrayList<>();
        Matcher found = Pattern.compile("(?<![*\\d])" + Pattern.quote(mark) + "(?![*\\d\\p{L}])")
                .matcher(document.content())
                .region(from, span.start())
                .useTransparentBounds(true);
        while (found.find()) {
            if (!document.beginsLine(found.start())) {
                marks.add(new Span(found.start(), found.end()));
            }
        }
        return marks;
    }
}
