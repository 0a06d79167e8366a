package org.scrutin.jobs.load.record.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a document prints, each on a line of its own, for its pages. Where they say more pages than there are, pages are
 * missing.
 *
 * <p>In a document without pages of its own they rise by the same step, by two where only every other page prints one; where they rise
 * by more, pages are missing, as behind the last where it names how many there are. In one that has pages they stand in the first or the last row of a page, and are as far from the page's
 * own number throughout; where they get further ahead, pages are missing.
 */
public final class PageNumbers {

    /** Fewer numbers show no step. */
    private static final int FEWEST = 3;

    /** No page has more numbers of its own; more are a table. */
    private static final int MOST = 4;

    /** A number that says of how many it is shows more than one that does not, but one alone may be of anything. */
    private static final int FEWEST_OF_ALL = 2;

    private static final Pattern LINE =
            Pattern.compile("\\s*(?:\\d{2}-\\d{5}(?:\\s?\\*)*(?:[ \\t]*\\([A-Z]\\))?[ \\t]+)?"
                    + "\\**(?<page>\\p{Nd}{1,3})(?:/(?<of>\\p{Nd}{1,3}))?\\**\\s*");

    /**
     * Pages that are missing.
     *
     * @param at offset of a number beside them
     * @param where which they are, by the numbers, as "between 5 and 9"
     * @param evidence the numbers around them, as printed
     */
    public record Gap(int at, String where, String evidence) {

        private static Gap behind(int page, Printed last) {
            return new Gap(last.at(), "behind " + page, last.print());
        }

        private static Gap between(Printed before, Printed behind) {
            return new Gap(
                    behind.at(),
                    "between " + before.page() + " and " + behind.page(),
                    before.page() + ", " + behind.page());
        }
    }

    /**
     * A number.
     *
     * @param at its offset
     * @param sheet the page that it stands on, from 1; 0 where there are none
     * @param page the number
     * @param of how many pages there are, as it says; 0 where it does not
     */
    record Printed(int at, int sheet, int page, int of) {

        /** How many pages stand before the first one of the document. */
        int ahead() {
            return page - sheet;
        }

        String print() {
            return of == 0 ? String.valueOf(page) : page + "/" + of;
        }
    }

    private PageNumbers() {}

    /** Where pages are missing; none where the numbers do not rise throughout, or do not rise by one step most of the time. */
    public static List<Gap> gaps(RecordText document) {
        return document.page(0).isPresent()
                ? SheetNumbers.of(document).gaps()
                : leaps(printed(document, document.lines()));
    }

    /** The numbers on lines of their own, in their order. */
    static List<Printed> printed(RecordText document, List<Span> lines) {
        List<Printed> numbers = new ArrayList<>();
        for (Span line : lines) {
            Matcher number = LINE.matcher(document.text(line));
            if (number.matches()) {
                numbers.add(new Printed(
                        line.start() + number.start("page"),
                        document.page(line.start()).orElse(0),
                        Integer.parseInt(number.group("page")),
                        number.group("of") == null ? 0 : Integer.parseInt(number.group("of"))));
            }
        }
        return numbers;
    }

    private static List<Gap> leaps(List<Printed> numbers) {
        Map<Integer, Integer> steps = new TreeMap<>();
        for (int i = 1; i < numbers.size(); i++) {
            boolean same = numbers.get(i).of() == numbers.get(0).of();
            int step = numbers.get(i).page() - numbers.get(i - 1).page();
            if (!same || step <= 0) {
                return List.of();
            }
            steps.merge(step, 1, Integer::sum);
        }
        int usual = steps.keySet().stream().min(Integer::compare).orElse(0);
        boolean shows = numbers.size() >= FEWEST && steps.get(usual) * 2 >= numbers.size() - 1;
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; shows && i < numbers.size(); i++) {
            if (numbers.get(i).page() - numbers.get(i - 1).page() > usual) {
                gaps.add(Gap.between(numbers.get(i - 1), numbers.get(i)));
            }
        }
        if (numbers.size() >= FEWEST_OF_ALL) {
            Printed last = numbers.get(numbers.size() - 1);
            // Where every other page prints one, the very last need not.
            if (last.page() + usual <= last.of()) {
                gaps.add(Gap.behind(last.page(), last));
            }
        }
        return gaps;
    }

    /**
     * The numbers of a document that has pages.
     *
     * @param numbers of each page that has one, in order, never further behind the page's own number than the one before
     * @param sheets how many pages there are
     */
    private record SheetNumbers(List<Printed> numbers, int sheets) {

        static SheetNumbers of(RecordText document) {
            Map<Integer, List<Span>> lines = new TreeMap<>();
            document.lines().stream()
                    .filter(line -> line.start() < line.end())
                    .forEach(line -> lines.computeIfAbsent(
                                    document.page(line.start()).orElseThrow(), page -> new ArrayList<>())
                            .add(line));
            List<Printed> all = new ArrayList<>();
            lines.values()
                    .forEach(page -> all.addAll(printed(document, outermost(document, page)).stream()
                            .limit(MOST)
                            .toList()));
            int sheets = document.page(document.length()).orElse(0);
            return new SheetNumbers(longest(all), sheets);
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

        /**
         * The longest row of numbers, one a page, that never falls behind: a number in the text that stands alone in the first or last
         * row of its page is none of them. Of several as long the one that leaps least.
         */
        private static List<Printed> longest(List<Printed> all) {
            int[] length = new int[all.size()];
            int[] leaps = new int[all.size()];
            int[] before = new int[all.size()];
            int end = -1;
            for (int i = 0; i < all.size(); i++) {
                length[i] = 1;
                before[i] = -1;
                for (int j = 0; j < i; j++) {
                    boolean follows = all.get(j).sheet() < all.get(i).sheet()
                            && all.get(j).ahead() <= all.get(i).ahead()
                            && all.get(j).of() == all.get(i).of();
                    int leap = leaps[j] + (all.get(j).ahead() < all.get(i).ahead() ? 1 : 0);
                    if (follows && isBetter(length[j] + 1, leap, length[i], leaps[i])) {
                        length[i] = length[j] + 1;
                        leaps[i] = leap;
                        before[i] = j;
                    }
                }
                if (end < 0 || isBetter(length[i], leaps[i], length[end], leaps[end])) {
                    end = i;
                }
            }
            ArrayDeque<Printed> row = new ArrayDeque<>();
            for (int i = end; i >= 0; i = before[i]) {
                row.addFirst(all.get(i));
            }
            return List.copyOf(row);
        }

        private static boolean isBetter(int length, int leaps, int than, int thanLeaps) {
            return length > than || (length == than && leaps < thanLeaps);
        }

        /** Where fewer pages are there than would be missing before them, the document is a part of a volume and begins somewhere in it. */
        private boolean isPartOfVolume(Printed first) {
            return first.of() == 0 && first.ahead() > sheets;
        }

        List<Gap> gaps() {
            List<Gap> gaps = new ArrayList<>();
            // A number that says of how many shows as much alone.
            if (numbers.isEmpty() || (numbers.size() < FEWEST && numbers.get(0).of() == 0)) {
                return gaps;
            }
            Printed first = numbers.get(0);
            Printed last = numbers.get(numbers.size() - 1);
            if (first.ahead() > 0 && !isPartOfVolume(first)) {
                gaps.add(new Gap(first.at(), "before " + first.page(), first.print()));
            }
            for (int i = 1; i < numbers.size(); i++) {
                if (numbers.get(i).ahead() > numbers.get(i - 1).ahead()) {
                    gaps.add(Gap.between(numbers.get(i - 1), numbers.get(i)));
                }
            }
            int end = sheets + last.ahead();
            if (last.of() > end) {
                gaps.add(Gap.behind(end, last));
            }
            return gaps;
        }
    }
}
