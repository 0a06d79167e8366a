package org.scrutin.jobs.printed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page that this program wrote, block by block, with the marks of claims. Not a reader of any HTML: what a browser
 * would mend is not mended. Not for several threads.
 */
public final class PageText {

    /** Stands among what a block is inside of where a cell spans several columns. */
    public static final String SPANNING = "[colspan]";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "div",
            "dt",
            "dd",
            "dl",
            "caption",
            "figcaption",
            "summary",
            "details",
            "section",
            "ol",
            "ul",
            "table",
            "tr",
            "nav",
            "header",
            "footer",
            "main",
            "figure",
            "body",
            "title");

    /** Elements that have no end. */
    private static final Set<String> EMPTY =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** Elements whose text nobody reads as text of the report. */
    private static final Set<String> UNREAD = Set.of("svg", "title");

    private static final Set<String> CODE = Set.of("script", "style");

    /** Numbers that count the page's own parts. */
    private static final Set<String> OWN_NUMBERS = Set.of("rank", "number", "reference", "anchor");

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!.*?>|<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]+|#x[0-9A-Fa-f]+|[a-z]+);");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<PageBlock.Said> said = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int rows;

    /** An element that has begun. */
    private record Open(String name, String id, List<String> classes, String claim, String columns) {}

    private PageText() {}

    /** The blocks of a page that have text, in its order. */
    public static List<PageBlock> of(String html) {
        PageText page = new PageText();
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (done < html.length() && tag.find(done)) {
            page.characters(html.substring(done, tag.start()));
            done = tag.end();
            if (tag.group(2) == null) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                page.end(tag.group(2));
            } else if (CODE.contains(tag.group(2))) {
                // What stands in it looks like elements and is none.
                int end = html.indexOf("</" + tag.group(2), done);
                done = end < 0 ? html.length() : html.indexOf('>', end) + 1;
            } else {
                page.begin(tag.group(2), tag.group(3));
            }
        }
        page.flush();
        return page.blocks;
    }

    private void begin(String name, String attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        tables += name.equals("table") ? 1 : 0;
        rows += name.equals("tr") ? 1 : 0;
        if (name.equals("br")) {
            text.append(' ');
        }
        if (!EMPTY.contains(name) && !attributes.endsWith("/")) {
            open.push(new Open(
                    name,
                    attribute(attributes, "id"),
                    List.of(attribute(attributes, "class").split(" ")),
                    attribute(attributes, "data-claim"),
                    attribute(attributes, "colspan")));
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return unescaped(matcher.group(2));
            }
        }
        return "";
    }

    private void end(String name) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        boolean found = false;
        while (!found && !open.isEmpty()) {
            found = open.pop().name().equals(name);
        }
    }

    private void characters(String characters) {
        if (characters.isEmpty() || open.stream().anyMatch(element -> isUnread(element))) {
            return;
        }
        String claim = open.isEmpty() ? "" : open.peek().claim();
        if (claim.isEmpty()) {
            text.append(unescaped(characters));
        } else {
            said.add(new PageBlock.Said(text.toString().strip(), claim));
            text.setLength(0);
        }
    }

    private static boolean isUnread(Open element) {
        return UNREAD.contains(element.name()) || element.classes().stream().anyMatch(OWN_NUMBERS::contains);
    }

    private void flush() {
        if (!said.isEmpty() || !text.toString().isBlank()) {
            Set<String> inside = new LinkedHashSet<>();
            open.descendingIterator().forEachRemaining(element -> {
                inside.add(element.name());
                inside.add("#" + element.id());
                element.classes().forEach(name -> inside.add("." + name));
                if (!element.columns().isEmpty()) {
                    inside.add(SPANNING);
                }
            });
            blocks.add(new PageBlock(
                    inside,
                    List.copyOf(said),
                    text.toString().strip(),
                    new PageBlock.Row(inside.contains("table") ? tables : 0, inside.contains("tr") ? rows : 0)));
        }
        said.clear();
        text.setLength(0);
    }

    /** The characters that entities stand for. */
    static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(character(found.group(1)).orElse(found.group())));
    }

    private static Optional<String> character(String entity) {
        try {
            if (entity.startsWith("#x")) {
                return Optional.of(Character.toString(Integer.parseInt(entity.substring(2), 16)));
            }
            if (entity.startsWith("#")) {
                return Optional.of(Character.toString(Integer.parseInt(entity.substring(1))));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return switch (entity) {
            case "amp" -> Optional.of("&");
            case "lt" -> Optional.of("<");
            case "gt" -> Optional.of(">");
            case "quot" -> Optional.of("\"");
            case "apos" -> Optional.of("'");
            case "nbsp" -> Optional.of(" ");
            default -> Optional.empty();
        };
    }
}
