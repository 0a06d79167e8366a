package org.scrutin.jobs.load.record.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The numbers that Word counts itself and prints before paragraphs (ECMA-376, part 1, 17.9), in the order of the paragraphs. Numbers in
 * a script of counting that is not known, and bullets, are left out: right or absent. One document each.
 */
final class DocxNumbers {

    /** Levels that a list has at most. */
    private static final int LEVELS = 9;

    /** Styles that rest on one another, and no more: a file can have them rest in a circle. */
    private static final int DEEPEST_STYLE = 20;

    /** The width of a letter, in twentieths of a point: how far in a number stands is said in blanks. */
    private static final int LETTER = 120;

    /** No number stands further in, in blanks. */
    private static final int MOST_INDENT = 40;

    /**
     * How one level of a list is numbered.
     *
     * @param start its first number
     * @param format how numbers are written
     * @param text what is printed, with %1 for the number of the first level
     * @param suffix what stands between number and text
     * @param restart after which level, from 1, it begins anew; 0 for never
     * @param legal whether all numbers in it are decimal
     * @param style the style of paragraphs at this level; empty where none is tied to it
     * @param indent how far in the number stands, in twentieths of a point
     */
    private record Level(
            int start,
            String format,
            String text,
            String suffix,
            int restart,
            boolean legal,
            String style,
            int indent) {}

    /** Which list and level a paragraph is of. */
    private record Place(String list, int level) {}

    private final Optional<XWPFStyles> styles;
    private final Map<String, Element> lists = new TreeMap<>();
    private final Map<String, Element> definitions = new TreeMap<>();
    private final Map<Place, Optional<Level>> levels = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Set<String> begun = new TreeSet<>();

    DocxNumbers(XWPFDocument document) {
        this.styles = Optional.ofNullable(document.getStyles());
        XWPFNumbering numbering = document.getNumbering();
        if (numbering != null) {
            numbering.getNums().forEach(num -> put(lists, num.getCTNum().getDomNode(), "numId"));
            numbering
                    .getAbstractNums()
                    .forEach(one -> put(definitions, one.getCTAbstractNum().getDomNode(), "abstractNumId"));
        }
    }

    private static void put(Map<String, Element> all, Node node, String id) {
        if (node instanceof Element element) {
            all.put(attribute(element, id), element);
        }
    }

    /** What is printed before the next paragraph, with the blanks before and behind it; empty text where nothing is. */
    String before(Element paragraph) {
        Optional<Element> properties = child(paragraph, "pPr");
        return properties
                .flatMap(this::place)
                .map(place -> printed(place, properties))
                .orElse("");
    }

    /** Whether the end of the paragraph was deleted under review: without text it is none, and has no number. */
    static boolean isDeleted(Element paragraph) {
        return child(paragraph, "pPr")
                .flatMap(properties -> child(properties, "rPr"))
                .flatMap(marks -> child(marks, "del"))
                .isPresent();
    }

    private Optional<Place> place(Element properties) {
        Optional<Element> own = child(properties, "numPr");
        String style = value(properties, "pStyle");
        Optional<String> list = own.map(numbers -> value(numbers, "numId")).filter(id -> !id.isEmpty());
        if (list.isPresent()) {
            int level = own.map(numbers -> number(value(numbers, "ilvl"), 0)).orElse(0);
            return list.filter(lists::containsKey).map(id -> new Place(id, level));
        }
        return listOfStyle(style)
                .filter(lists::containsKey)
                .map(id -> new Place(
                        id,
                        own.map(numbers -> value(numbers, "ilvl"))
                                .filter(level -> !level.isEmpty())
                                .map(level -> number(level, 0))
                                .orElseGet(() -> levelOfStyle(id, style))));
    }

    private Optional<String> listOfStyle(String style) {
        String id = style;
        for (int depth = 0; depth < DEEPEST_STYLE && !id.isEmpty(); depth++) {
            Optional<XWPFStyle> found = style(id);
            Optional<String> list = found.map(one -> (Element) one.getCTStyle().getDomNode())
                    .flatMap(one -> child(one, "pPr"))
                    .flatMap(properties -> child(properties, "numPr"))
                    .map(numbers -> value(numbers, "numId"))
                    .filter(number -> !number.isEmpty());
            if (list.isPresent()) {
                return list;
            }
            id = found.map(XWPFStyle::getBasisStyleID).orElse("");
        }
        return Optional.empty();
    }

    private Optional<XWPFStyle> style(String id) {
        return styles.map(all -> all.getStyle(id));
    }

    private int levelOfStyle(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (!style.isEmpty()
                    && level(list, level)
                            .filter(one -> one.style().equals(style))
                            .isPresent()) {
                return level;
            }
        }
        return 0;
    }

    private String printed(Place place, Optional<Element> properties) {
        Optional<Level> own = level(place.list(), place.level());
        if (own.isEmpty() || place.level() >= LEVELS) {
            return "";
        }
        int[] numbers = counted(place, own.get());
        StringBuilder printed = new StringBuilder();
        String text = own.get().text();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
                int other = next - '1';
                String format = own.get().legal()
                        ? "decimal"
                        : level(place.list(), other).map(Level::format).orElse("decimal");
                Optional<String> number = Counting.in(format, numbers[other]);
                if (number.isEmpty()) {
                    return "";
                }
                printed.append(number.get());
                i++;
            } else {
                printed.append(text.charAt(i));
            }
        }
        if (own.get().format().equals("bullet") || printed.toString().isBlank()) {
            return "";
        }
        int indent = properties
                .flatMap(one -> child(one, "ind"))
                .map(DocxNumbers::indent)
                .orElse(own.get().indent());
        return " ".repeat(Math.min(MOST_INDENT, Math.max(0, indent / LETTER)))
                + printed
                + own.get().suffix();
    }

    /** Counts a paragraph: the numbers of all levels at it. */
    private int[] counted(Place place, Level own) {
        int[] numbers = counts.computeIfAbsent(definition(place.list()), id -> unset());
        Optional<Integer> anew = startAnew(place.list(), place.level());
        boolean first = begun.add(place.list() + " " + place.level());
        for (int above = 0; above < place.level(); above++) {
            if (numbers[above] < 0) {
                numbers[above] = level(place.list(), above).map(Level::start).orElse(1);
            }
        }
        numbers[place.level()] = first && anew.isPresent()
                ? anew.get()
                : numbers[place.level()] < 0 ? own.start() : numbers[place.level()] + 1;
        for (int below = place.level() + 1; below < LEVELS; below++) {
            int restart = level(place.list(), below).map(Level::restart).orElse(below);
            if (place.level() < restart) {
                numbers[below] = -1;
            }
        }
        return numbers;
    }

    private static int[] unset() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    /** The number with which a list that goes on with the levels of another begins anew. */
    private Optional<Integer> startAnew(String list, int level) {
        return override(list, level)
                .map(change -> value(change, "startOverride"))
                .filter(start -> !start.isEmpty())
                .map(start -> number(start, 1));
    }

    private Optional<Element> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(one -> child(one, "lvlOverride", level));
    }

    private Optional<Level> level(String list, int level) {
        return levels.computeIfAbsent(new Place(list, level), this::read);
    }

    private Optional<Level> read(Place place) {
        return override(place.list(), place.level())
                .flatMap(change -> child(change, "lvl"))
                .or(() -> Optional.ofNullable(definitions.get(definition(place.list())))
                        .flatMap(one -> child(one, "lvl", place.level())))
                .map(one -> new Level(
                        number(value(one, "start"), 0),
                        value(one, "numFmt").isEmpty() ? "decimal" : value(one, "numFmt"),
                        value(one, "lvlText"),
                        switch (value(one, "suff")) {
                            case "nothing" -> "";
                            case "space" -> " ";
                            default -> "\t";
                        },
                        number(value(one, "lvlRestart"), place.level()),
                        child(one, "isLgl").isPresent(),
                        value(one, "pStyle"),
                        child(one, "pPr")
                                .flatMap(properties -> child(properties, "ind"))
                                .map(DocxNumbers::indent)
                                .orElse(0)));
    }

    /** The definition of a list; where it only refers to a style, that of the style's list. */
    private String definition(String list) {
        String id = Optional.ofNullable(lists.get(list))
                .map(one -> value(one, "abstractNumId"))
                .orElse("");
        return Optional.ofNullable(definitions.get(id))
                .map(one -> value(one, "numStyleLink"))
                .filter(style -> !style.isEmpty())
                .flatMap(this::listOfStyle)
                .map(lists::get)
                .map(one -> value(one, "abstractNumId"))
                .orElse(id);
    }

    private static int indent(Element indent) {
        String left = attribute(indent, "left").isEmpty() ? attribute(indent, "start") : attribute(indent, "left");
        return number(left, 0) + number(attribute(indent, "firstLine"), 0) - number(attribute(indent, "hanging"), 0);
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String value(Element of, String name) {
        return child(of, name).map(one -> attribute(one, "val")).orElse("");
    }

    private static Optional<Element> child(Element of, String name) {
        return child(of, name, any -> true);
    }

    private static Optional<Element> child(Element of, String name, int level) {
        return child(of, name, element -> attribute(element, "ilvl").equals(Integer.toString(level)));
    }

    private static Optional<Element> child(Element of, String name, Predicate<Element> which) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName()) && which.test(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }
}
