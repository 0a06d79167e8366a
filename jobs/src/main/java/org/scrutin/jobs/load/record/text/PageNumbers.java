package org.scrutin.jobs.load.record.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * The numbers that a document prints, each on a line of its own, for its pages. Where they say more pages than there are, pages are
 * missing.
 *
 * <p>In a document without pages of its own they rise by the same step, by two where only every other page prints one; where they rise
 * by more, pages are missing, as behind the last and before the first where they name how many there are. Numbers that do not rise with
 * most of them are of something else. In one that has pages they stand in the first or the last row of a page, and are as far from the
 * page's own number throughout; where they get further ahead, pages are missing. So it is with text in which form feeds part the pages.
 *
 * @param gaps where pages are missing; none where most numbers do not rise, or do not rise by one step most of the time
 * @param repeats pages that stand twice: their number does, beside the same text or at once
 */
public record PageNumbers(List<Gap> gaps, List<Repeat> repeats) {

    /** Fewer numbers show no step. */
    private static final int FEWEST = 3;

    /** No page has more numbers of its own; more are a table. */
    private static final int MOST = 4;

    /** Fewer signs beside two numbers are the same by chance. */
    private static final int FEWEST_SIGNS = 40;

    /** A number that says of how many it is shows more than one that does not, but one alone may be of anything. */
    private static final int FEWEST_OF_ALL = 2;

    /** Numbers of pages have three digits at most, so no row that rises is longer. */
    private static final int LONGEST_ROW = 1_000;

    /** First lines of a page on which a title page has its symbol. */
    private static final int TITLE_LINES = 15;

    /**
     * Pages that are missing.
     *
     * @param at offset of a number beside them
     * @param where which they are, by the numbers, as "between 5 and 9"
     * @param evidence the numbers around them, as printed
     */
    public record Gap(int at, String where, String evidence) {

        private static Gap behind(int page, PrintedNumber last) {
            return new Gap(last.at(), "behind " + page, last.print());
        }

        private static Gap before(PrintedNumber first) {
            return new Gap(first.at(), "before " + first.page(), first.print());
        }

        private static Gap between(PrintedNumber before, PrintedNumber behind) {
            return new Gap(
                    behind.at(),
                    "between " + before.page() + " and " + behind.page(),
                    before.page() + ", " + behind.page());
        }
    }

    /**
     * A page that stands twice.
     *
     * @param at offset of its number where it stands again
     * @param page the number, as printed
     */
    public record Repeat(int at, String page) {}

    /** What the numbers of a document say. */
    public static PageNumbers of(RecordText document) {
        Optional<SheetNumbers> sheets = Sheets.of(document).map(pages -> SheetNumbers.of(document, pages));
        if (document.page(0).isPresent()) {
            return new PageNumbers(
                    sheets.orElseThrow().gaps(), repeats(sheets.orElseThrow().again()));
        }
        List<PrintedNumber> numbers = ofPages(PrintedNumber.on(document, document.lines(), 0));
        Set<Gap> gaps = new LinkedHashSet<>(leaps(numbers));
        sheets.ifPresent(pages -> gaps.addAll(pages.gaps()));
        if (numbers.size() == 1) {
            gaps.addAll(around(document, numbers.get(0)));
        }
        return new PageNumbers(List.copyOf(gaps), repeats(again(document, numbers)));
    }

    private static List<Repeat> repeats(List<PrintedNumber> again) {
        return again.stream()
                .map(number -> new Repeat(number.at(), number.print()))
                .toList();
    }

    /** One number alone that is sure to be a page's: the first page need not print its own. */
    private static List<Gap> around(RecordText document, PrintedNumber number) {
        List<Gap> gaps = new ArrayList<>();
        int start = document.content().lastIndexOf('\n', number.at()) + 1;
        if (!PrintedNumber.isWorded(document.text(new Span(start, lineEnd(document, number.at()))))) {
            return gaps;
        }
        if (number.page() > 2) {
            gaps.add(Gap.before(number));
        }
        if (number.page() < number.of()) {
            gaps.add(Gap.behind(number.page(), number));
        }
        return gaps;
    }

    /** Those that say of how many, where there are such: others are of something else. */
    private static List<PrintedNumber> ofPages(List<PrintedNumber> numbers) {
        List<PrintedNumber> counted =
                numbers.stream().filter(number -> number.of() > 0).toList();
        return counted.size() >= FEWEST_OF_ALL ? counted : numbers;
    }

    private static List<Gap> leaps(List<PrintedNumber> all) {
        // Then most are none of a row: to look for the longest takes the square of how many there are.
        if (all.size() > 2 * LONGEST_ROW) {
            return List.of();
        }
        List<PrintedNumber> row = longest(
                all,
                (before, behind) -> before.page() < behind.page() && before.of() == behind.of(),
                (before, behind) -> behind.page() - before.page() > 1 ? 1 : 0);
        List<Gap> gaps = new ArrayList<>();
        // Where most are of something else, such as a table, so can these be.
        if (row.size() < FEWEST_OF_ALL || row.size() * 2 < all.size()) {
            return gaps;
        }
        Map<Integer, Integer> steps = new TreeMap<>();
        for (int i = 1; i < row.size(); i++) {
            steps.merge(row.get(i).page() - row.get(i - 1).page(), 1, Integer::sum);
        }
        PrintedNumber first = row.get(0);
        boolean counted = first.of() > 0 && (row.size() >= FEWEST || row.size() == all.size());
        // Two numbers show no step: the page between them can be lost.
        int usual = row.size() >= FEWEST ? steps.keySet().iterator().next() : 1;
        boolean shows = row.size() >= FEWEST ? steps.get(usual) * 2 >= row.size() - 1 : counted;
        // A title page need not print its number.
        if (counted && first.page() > 1 + usual) {
            gaps.add(Gap.before(first));
        }
        for (int i = 1; shows && i < row.size(); i++) {
            if (row.get(i).page() - row.get(i - 1).page() > usual) {
                gaps.add(Gap.between(row.get(i - 1), row.get(i)));
            }
        }
        PrintedNumber last = row.get(row.size() - 1);
        // Where every other page prints one, the very last need not.
        if (counted && last.page() + usual <= last.of()) {
            gaps.add(Gap.behind(last.page(), last));
        }
        return gaps;
    }

    /** In a document without pages of its own: numbers that stand again beside the same text, or at once where they say of how many. */
    private static List<PrintedNumber> again(RecordText document, List<PrintedNumber> all) {
        List<PrintedNumber> again = new ArrayList<>();
        List<PrintedNumber> atOnce = new ArrayList<>();
        Map<String, Integer> latest = new TreeMap<>();
        Set<String> before = new LinkedHashSet<>();
        Set<String> behind = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String print = all.get(i).print();
            boolean seenBefore = isSeen(before, print, between(document, all, i - 1, i));
            boolean seenBehind = isSeen(behind, print, between(document, all, i, i + 1));
            Integer last = latest.put(print, i);
            if (seenBefore || seenBehind) {
                again.add(all.get(i));
            } else if (all.get(i).of() > 0 && last != null && last == i - 1) {
                atOnce.add(all.get(i));
            }
        }
        // Where most stand twice they are printed at the head and at the foot of each page.
        if (atOnce.size() * 2 <= latest.size()) {
            again.addAll(atOnce);
        }
        again.sort(Comparator.comparingInt(PrintedNumber::at));
        return again;
    }

    /** Whether these words stood on the same side of the same number before; remembers them. */
    private static boolean isSeen(Set<String> seen, String print, String words) {
        return words.length() >= FEWEST_SIGNS && !seen.add(print + " " + words);
    }

    private static String between(RecordText document, List<PrintedNumber> all, int from, int to) {
        int start = from < 0 ? 0 : lineEnd(document, all.get(from).at());
        int end = to == all.size() ? document.length() : all.get(to).at();
        return end <= start ? "" : document.content().substring(start, end).replaceAll("\\s+", "");
    }

    private static int lineEnd(RecordText document, int offset) {
        int end = document.content().indexOf('\n', offset);
        return end < 0 ? document.length() : end;
    }

    /**
     * The longest row of numbers each of which may follow the one before; of several as long the one that leaps least.
     *
     * @param follows whether the second of two may stand behind the first
     * @param leap 1 where it leaps
     */
    private static List<PrintedNumber> longest(
            List<PrintedNumber> all,
            BiPredicate<PrintedNumber, PrintedNumber> follows,
            ToIntBiFunction<PrintedNumber, PrintedNumber> leap) {
        int[] length = new int[all.size()];
        int[] leaps = new int[all.size()];
        int[] before = new int[all.size()];
        int end = -1;
        for (int i = 0; i < all.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                int leapt = leaps[j] + leap.applyAsInt(all.get(j), all.get(i));
                if (follows.test(all.get(j), all.get(i)) && isBetter(length[j] + 1, leapt, length[i], leaps[i])) {
                    length[i] = length[j] + 1;
                    leaps[i] = leapt;
                    before[i] = j;
                }
            }
            if (end < 0 || isBetter(length[i], leaps[i], length[end], leaps[end])) {
                end = i;
            }
        }
        ArrayDeque<PrintedNumber> row = new ArrayDeque<>();
        for (int i = end; i >= 0; i = before[i]) {
            row.addFirst(all.get(i));
        }
        return List.copyOf(row);
    }

    private static boolean isBetter(int length, int leaps, int than, int thanLeaps) {
        return length > than || (length == than && leaps < thanLeaps);
    }

    /**
     * The numbers of a document that has pages.
     *
     * @param numbers of each page that has one, in order, never further behind the page's own number than the one before
     * @param again those of pages that stand twice, where they stand again
     * @param sheets how many pages there are
     * @param titled whether the first is a title page: the document's symbol stands in its first lines
     */
    private record SheetNumbers(List<PrintedNumber> numbers, List<PrintedNumber> again, int sheets, boolean titled) {

        static SheetNumbers of(RecordText document, Sheets pages) {
            Map<Integer, List<Span>> lines = pages.lines();
            List<PrintedNumber> all = new ArrayList<>();
            pages.outermost()
                    .forEach((sheet, outermost) -> all.addAll(PrintedNumber.on(document, outermost, sheet).stream()
                            .limit(MOST)
                            .toList()));
            List<PrintedNumber> again = again(document, lines, all);
            Set<PrintedNumber> twice = new LinkedHashSet<>(again);
            // A number in the text that stands alone in the first or last row of its page is none of them.
            List<PrintedNumber> row = longest(
                    all,
                    (before, behind) -> before.sheet() < behind.sheet()
                            && before.of() == behind.of()
                            && (before.ahead() <= behind.ahead()
                                    || (twice.contains(behind) && before.page() == behind.page())),
                    (before, behind) -> before.ahead() == behind.ahead() ? 0 : 1);
            boolean titled = lines.getOrDefault(1, List.of()).stream()
                    .limit(TITLE_LINES)
                    .map(document::text)
                    .anyMatch(line -> !Symbols.firstIn(line).isEmpty()
                            || !Symbols.ofAMeetingIn(line).isEmpty());
            return new SheetNumbers(row, again, pages.count(), titled);
        }

        /** Numbers that stand again: on a page with the same text, or on the next page, with those behind it counting on from there. */
        private static List<PrintedNumber> again(
                RecordText document, Map<Integer, List<Span>> lines, List<PrintedNumber> all) {
            List<PrintedNumber> again = new ArrayList<>();
            for (PrintedNumber number : all) {
                Optional<PrintedNumber> same = all.stream()
                        .filter(other ->
                                other.sheet() < number.sheet() && other.print().equals(number.print()))
                        .reduce((first, second) -> second);
                boolean alone = all.stream()
                                .filter(other -> other.sheet() == number.sheet())
                                .count()
                        == 1;
                boolean goesOn = all.stream().noneMatch(other -> other.sheet() > number.sheet())
                        || all.stream()
                                .anyMatch(other -> other.sheet() > number.sheet() && other.ahead() == number.ahead());
                if (same.filter(other -> text(document, lines, other).equals(text(document, lines, number))
                                || (alone && goesOn && other.sheet() == number.sheet() - 1))
                        .isPresent()) {
                    again.add(number);
                }
            }
            return again;
        }

        private static String text(RecordText document, Map<Integer, List<Span>> lines, PrintedNumber number) {
            return lines.getOrDefault(number.sheet(), List.of()).stream()
                    .map(document::text)
                    .reduce("", String::concat)
                    .replaceAll("\\s+", "");
        }

        /**
         * Where fewer pages are there than would be missing before them, the document is a part of a volume and begins somewhere in it,
         * unless a title page stands before them.
         */
        private boolean isPartOfVolume(PrintedNumber first) {
            return first.of() == 0 && first.ahead() > sheets && !(titled && first.sheet() > 1);
        }

        List<Gap> gaps() {
            List<Gap> gaps = new ArrayList<>();
            // A number that says of how many shows as much alone, and so do few where all pages but a title page have
            // one.
            boolean all = sheets > 1 && numbers.size() >= sheets - 1;
            if (numbers.isEmpty() || (numbers.size() < FEWEST && numbers.get(0).of() == 0 && !all)) {
                return gaps;
            }
            PrintedNumber first = numbers.get(0);
            PrintedNumber last = numbers.get(numbers.size() - 1);
            if (first.ahead() > 0 && !isPartOfVolume(first)) {
                gaps.add(Gap.before(first));
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
