package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a page, on a line of its own.
 *
 * @param at its offset
 * @param sheet the page that it stands on, from 1; 0 where there are none
 * @param page the number
 * @param of how many pages there are, as it says; 0 where it does not
 */
record PrintedNumber(int at, int sheet, int page, int of) {

    private static final String JOB = "\\d{2}-\\d{5}(?:\\s?\\*)*+(?:[ \\t]*\\([A-Z]\\))?";

    private static final String NUMBER = "\\**(?<page>\\p{Nd}{1,3})(?:/(?<of>\\p{Nd}{1,3}))?\\**";

    /**
     * Forms of a line that is a page's number alone: beside a job number, which a conversion can have fused to it, between dashes, behind
     * the word for a page. Documents print that word in another language than their own, too.
     */
    private static final int WORDED = 3;

    private static final List<Pattern> LINES = List.of(
            Pattern.compile("\\s*(?:" + JOB + "[ \\t]*)?" + NUMBER + "\\s*"),
            Pattern.compile("\\s*" + NUMBER + "[ \\t]+" + JOB + "\\s*"),
            Pattern.compile("\\s*[-–—][ \\t]*(?<page>\\p{Nd}{1,3})[ \\t]*[-–—]\\s*"),
            Pattern.compile("\\s*(?:[Pp]age|PAGE|[Pp]ágina|[Сс]тр(?:аница|\\.)|(?:ال)?صفحة)[ \\t]*(?<page>\\p{Nd}{1,3})"
                    + "(?:[ \\t]*(?:/|of|de|sur|из|من)[ \\t]*(?<of>\\p{Nd}{1,3}))?\\s*"),
            Pattern.compile(
                    "\\s*第[ \\t]*(?<page>\\p{Nd}{1,3})[ \\t]*页(?:[ \\t，,]*共[ \\t]*(?<of>\\p{Nd}{1,3})[ \\t]*页)?\\s*"));

    /** Whether a line is the number of a page alone. */
    static boolean isNumber(String line) {
        return LINES.stream().anyMatch(form -> form.matcher(line).matches());
    }

    /** Whether it stands behind the word for a page and says of how many: nothing else reads so. */
    static boolean isWorded(String line) {
        return LINES.subList(WORDED, LINES.size()).stream()
                .map(form -> form.matcher(line))
                .anyMatch(form -> form.matches() && form.group("of") != null);
    }

    /**
     * The numbers on lines of their own, in their order.
     *
     * @param sheet the page of all of them; 0 where there are none
     */
    static List<PrintedNumber> on(RecordText document, List<Span> lines, int sheet) {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (Span line : lines) {
            String text = document.text(line);
            for (Pattern form : LINES) {
                Matcher number = form.matcher(text);
                if (number.matches()) {
                    boolean counted = form.pattern().contains("<of>") && number.group("of") != null;
                    numbers.add(new PrintedNumber(
                            line.start() + number.start("page"),
                            sheet,
                            Integer.parseInt(number.group("page")),
                            counted ? Integer.parseInt(number.group("of")) : 0));
                    break;
                }
            }
        }
        return numbers;
    }

    /** How many pages stand before the first one of the document. */
    int ahead() {
        return page - sheet;
    }

    String print() {
        return of == 0 ? String.valueOf(page) : page + "/" + of;
    }
}
