package org.scrutin.jobs.load.record.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of {@code <ol>} (HTML Standard, 4.4.5 and 4.4.8). Style sheets are not followed. */
final class HtmlNumbers {

    private static final Map<String, String> TYPES =
            Map.of("1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private static final Map<String, String> STYLES = Map.of(
            "decimal", "decimal",
            "decimal-leading-zero", "decimalZero",
            "lower-alpha", "lowerLetter",
            "lower-latin", "lowerLetter",
            "upper-alpha", "upperLetter",
            "upper-latin", "upperLetter",
            "lower-roman", "lowerRoman",
            "upper-roman", "upperRoman",
            "none", "none");

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([\\w-]+)");
    private static final Pattern WHOLE = Pattern.compile("\\s*([+-]?\\d{1,6}).*", Pattern.DOTALL);

    /** A list that is being read. */
    private static final class Counted {

        private final Element list;
        private final boolean ordered;
        private final int step;
        private int next;

        Counted(Element list, boolean ordered, int first, int step) {
            this.list = list;
            this.ordered = ordered;
            this.next = first;
            this.step = step;
        }
    }

    private final Deque<Counted> open = new ArrayDeque<>();

    /** An element that is shown begins. */
    void begin(Element element) {
        switch (element.normalName()) {
            case "ol" -> {
                boolean reversed = element.hasAttr("reversed");
                int first = whole(element.attr("start")).orElseGet(() -> reversed ? items(element) : 1);
                open.push(new Counted(element, true, first, reversed ? -1 : 1));
            }
            case "ul", "menu" -> open.push(new Counted(element, false, 0, 0));
            default -> {}
        }
    }

    /** An element that is shown ends. */
    void end(Element element) {
        if (!open.isEmpty() && open.peek().list.equals(element)) {
            open.pop();
        }
    }

    /** What is printed before an item, with the blanks of the lists that its list stands in; empty text where nothing is. */
    String before(Element item) {
        if (open.isEmpty() || !open.peek().ordered) {
            return "";
        }
        Counted list = open.peek();
        int number = whole(item.attr("value")).orElse(list.next);
        list.next = number + list.step;
        String way = way(item).or(() -> way(list.list)).orElse("decimal");
        // Where letters and Roman numerals have no such number a browser prints it in digits.
        String printed = Counting.in(way, number).orElse(Integer.toString(number));
        return printed.isEmpty() ? "" : "  ".repeat(open.size() - 1) + printed + ". ";
    }

    private static int items(Element list) {
        return (int) list.children().stream()
                .filter(child -> child.normalName().equals("li") && !HtmlText.isUnseen(child))
                .count();
    }

    /** As the element itself says; empty where it says nothing, or a way that is not known. */
    private static Optional<String> way(Element element) {
        Matcher style = STYLE.matcher(element.attr("style"));
        return style.find()
                ? Optional.ofNullable(STYLES.get(style.group(1).toLowerCase(Locale.ROOT)))
                : Optional.ofNullable(TYPES.get(element.attr("type").strip()));
    }

    private static Optional<Integer> whole(String text) {
        Matcher number = WHOLE.matcher(text);
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }
}
