package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.scrutin.jobs.load.record.text.RecordText;

/** HTML: what a browser shows, a line a block and a line a row of a table, its cells parted by a tab. */
final class HtmlText implements TextFormat {

    /** What holds no text, or only what is shown where a browser can't do what is asked. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "iframe",
            "noframes",
            "object",
            "audio",
            "video",
            "canvas",
            "datalist",
            "rp");

    /** What is struck out or was deleted: it is shown, and no longer part of the text. */
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    /** What an element says of itself; style sheets are not followed. */
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(?<![\\w-])(?:display\\s*:\\s*none|content-visibility\\s*:\\s*hidden"
                    + "|text-decoration(?:-line)?\\s*:[^;]*line-through|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?|opacity\\s*:\\s*0%?)(?![\\w.-])");

    /** An element that has its place and is not seen; what stands in it can be. */
    private static final Pattern VISIBILITY =
            Pattern.compile("(?i)(?<![\\w-])visibility\\s*:\\s*(?<seen>visible|hidden|collapse)(?![\\w-])");

    @Override
    public boolean isOf(DocumentFile file) {
        return file.start().startsWith("<!doctype html") || file.start().startsWith("<html");
    }

    @Override
    public RecordText read(DocumentFile file, Deadline deadline) throws IOException, Unreadable {
        Document document = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
        Shown shown = new Shown();
        document.traverse(shown);
        String text = shown.text.toString();
        if (text.isBlank()) {
            throw Unreadable.of(file, "an HTML document without text", "a document with text");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw Unreadable.of(
                    file, "bytes that are no text in " + document.charset(), "text in the encoding that it names");
        }
        return new RecordText(file.source(), text);
    }

    @Override
    public String called() {
        return "an HTML document";
    }

    /** Whether a browser shows nothing of an element, or strikes it out, as the element itself says. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || STRUCK.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static final class Shown implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final HtmlNumbers numbers = new HtmlNumbers();
        private String number = "";
        private int unseen;

        /** Of each element that is open whether its own text is visible. */
        private final Deque<Boolean> visible = new ArrayDeque<>(List.of(true));

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isUnseen(element)) {
                    unseen++;
                } else if (element.isBlock() || element.normalName().equals("br")) {
                    endLine();
                }
                visible.push(isVisible(element));
                if (unseen == 0) {
                    numbers.begin(element);
                    // An item that has its place is counted.
                    String counted = element.normalName().equals("li") ? numbers.before(element) : "";
                    number += visible.peek() ? counted : "";
                }
            } else if (node instanceof TextNode words && unseen == 0 && visible.peek()) {
                add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            visible.pop();
            if (unseen == 0) {
                numbers.end(element);
                endItem(element);
            }
            if (isUnseen(element)) {
                unseen--;
            } else if (isCell(element)) {
                text.append('\t');
            } else if (element.isBlock()) {
                endLine();
                text.append(element.normalName().equals("p") ? "\n" : "");
            }
        }

        private boolean isVisible(Element element) {
            Matcher said = VISIBILITY.matcher(element.attr("style"));
            return said.find() ? said.group("seen").equalsIgnoreCase("visible") : visible.peek();
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /** An item without words has its number all the same. */
        private void endItem(Element element) {
            if (element.normalName().equals("li") && !number.isEmpty()) {
                endLine();
                text.append(number);
                number = "";
            }
        }

        private void endLine() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (!blank) {
                    text.append(number).append(c);
                    number = "";
                } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }
    }
}
