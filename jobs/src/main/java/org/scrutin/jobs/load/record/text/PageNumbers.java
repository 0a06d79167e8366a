package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that the pages of a document print, each on a line of its own. They rise by the same step, by two where only every other page
 * prints one; where they rise by more, pages are missing.
 */
public final class PageNumbers {

    /** Fewer numbers show no step. */
    private static final int FEWEST = 3;

    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:\\d{2}-\\d{5}(?:\\s?\\*)*(?:[ \\t]*\\([A-Z]\\))?[ \\t]+)?\\**(?<page>\\d{1,3})(?:/(?<of>\\d{1,3}))?\\**\\s*");

    /**
     * Pages that are missing.
     *
     * @param at offset of the number behind them
     * @param before the number before them
     * @param behind the number behind them
     */
    public record Gap(int at, int before, int behind) {}

    private record Printed(int at, int page, String of) {}

    private PageNumbers() {}

    /** Where pages are missing in a document that has no pages of its own; none where the numbers do not rise throughout, or do not rise by one step most of the time. */
    public static List<Gap> gaps(RecordText document) {
        List<Printed> numbers = new ArrayList<>();
        if (document.page(0).isPresent()) {
            return List.of();
        }
        for (Span line : document.lines()) {
            Matcher number = LINE.matcher(document.text(line));
            if (number.matches()) {
                String of = number.group("of") == null ? "" : number.group("of");
                numbers.add(
                        new Printed(line.start() + number.start("page"), Integer.parseInt(number.group("page")), of));
            }
        }
        Map<Integer, Integer> steps = new TreeMap<>();
        for (int i = 1; i < numbers.size(); i++) {
            boolean same = numbers.get(i).of().equals(numbers.get(0).of());
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
            Printed before = numbers.get(i - 1);
            Printed behind = numbers.get(i);
            if (behind.page() - before.page() > usual) {
                gaps.add(new Gap(behind.at(), before.page(), behind.page()));
            }
        }
        return gaps;
    }
}
