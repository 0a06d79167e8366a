package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in Arabic letters among others, such as a name that a record prints. Each stretch of them becomes an element of its own that is
 * written from the right: digits beside it, such as the place where it stands, would else be drawn into its order. It also has the
 * language, by which a browser, a reading voice and the paper's style choose.
 */
final class ArabicWords {

    /** ISO 639-1. */
    static final String LANGUAGE = "ar";

    /** Letters, signs and digits of Arabic, and the forms that they are drawn in. */
    private static final String LETTER =
            "[\\u0600-\\u06FF\\u0750-\\u077F\\u08A0-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFC]";

    /** A number among words is of them; a colon or semicolon parts a name from its places. */
    private static final String BETWEEN =
            "[\\s\\u00A0\\u200C-\\u200F().,/'’\"“”«»–—-]{1,4}(?:[0-9]{1,9}[\\s\\u00A0).,]{1,3})?";

    /** Their order on a line is not that of the words. */
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final Pattern ONE = Pattern.compile(LETTER);

    private static final Pattern STRETCH = Pattern.compile(LETTER + "+(?:" + BETWEEN + LETTER + "+)*");

    /** Elements that hold no other element. */
    private static final Set<String> PLAIN = Set.of("title", "style", "script");

    private ArabicWords() {}

    /** Whether a character is one of Arabic. */
    static boolean isLetter(int c) {
        // Asked of every Chinese character of a long report, which stands between the two.
        boolean inBlock = (c >= 0x0600 && c <= 0x08FF) || (c >= 0xFB50 && c <= 0xFEFC);
        return inBlock && ONE.matcher(Character.toString(c)).matches();
    }

    /** Whether a text has such words. */
    static boolean areIn(String text) {
        return ONE.matcher(text).find();
    }

    /** A tree with such words marked; the same tree where it has none. */
    static Element marked(Element tree) {
        return areIn(PlainText.of(tree)) ? copied(tree) : tree;
    }

    private static Element copied(Element element) {
        if (PLAIN.contains(element.name()) || isArabic(element)) {
            return element;
        }
        Element copy = Element.of(element.name());
        element.attributes().forEach(copy::with);
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                copy.add(copied(inner));
            } else if (child instanceof Node.Characters characters) {
                copy.addAll(parted(characters.text()));
            } else {
                copy.add(child);
            }
        }
        return copy;
    }

    static boolean isArabic(Element element) {
        return LANGUAGE.equals(element.attributes().get("lang"));
    }

    private static List<Node> parted(String text) {
        List<Node> nodes = new ArrayList<>();
        Matcher stretch = STRETCH.matcher(text);
        int done = 0;
        while (stretch.find(done)) {
            int start = stretch.start();
            int end = stretch.end();
            int open = open(stretch.group());
            // A bracket that the stretch opens or closes is drawn on its side.
            if (open > 0 && end < text.length() && text.charAt(end) == ')') {
                end++;
            } else if (open < 0 && start > done && text.charAt(start - 1) == '(') {
                start--;
            }
            if (start > done) {
                nodes.add(Node.text(text.substring(done, start)));
            }
            String words = text.substring(start, end);
            nodes.add(Element.of("span", DIGIT.matcher(words).find() ? "printed mixed" : "printed")
                    .with("lang", LANGUAGE)
                    .with("dir", "rtl")
                    .add(words));
            done = end;
        }
        if (done < text.length()) {
            nodes.add(Node.text(text.substring(done)));
        }
        return nodes;
    }

    /** How many brackets a text opens more than it closes. */
    private static int open(String text) {
        return text.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
    }
}
