package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.LinkTarget;
import org.scrutin.output.document.PlainWords;

/** Lines of text as XHTML. */
final class InlineRendering implements Inline.Visitor<Node> {

    /** A longer stretch without a blank may break anywhere. */
    private static final int LONGEST_WORD = 24;

    /** Fewer letters do not end a paragraph on a line of their own. */
    private static final int LETTERS_OF_A_LINE = 2;

    /** A link of as many letters stands on one line. */
    private static final int LONGEST_LINK = 36;

    /** A file of the report, with its folder. */
    private static final String FILE = "(?:[a-z]+/)?[A-Za-z0-9_.]*[A-Za-z0-9_]\\.(?:csv|json|yaml)";

    /** A word with an apostrophe inside, behind which Java would break it: Rice’s. */
    private static final String APOSTROPHE = "[A-Za-z\\u00C0-\\u024F]+’[a-z]+";

    /** The number or symbol of a document, with the brackets that stand around it: (72/35), A/CONF.192/2018/RC/3. */
    private static final String SYMBOL = "[(（“]?[A-Z0-9.]+(?:/[A-Z0-9.]+)+[)）”]*[,，.。;；:：]?";

    /** From one year to another: a line may break behind the dash. */
    private static final String YEARS = "(?:1[89]|20)[0-9]{2}[-–](?:1[89]|20)[0-9]{2}";

    /** What closes behind a word and begins no line. */
    private static final String CLOSING = "[)）”」》,，.。;；:：、]";

    private static final Pattern SPAN_OF_YEARS = Pattern.compile(YEARS);

    private static final Pattern CLOSED = Pattern.compile("^" + CLOSING + "+");

    /** Not by word boundaries: whether a Chinese character bounds a word differs between versions of Java. */
    private static final Pattern UNBROKEN = Pattern.compile("(?<![A-Za-z0-9_/])(?:[IVX]+-[0-9]+|[+−][0-9]+\\.[0-9]+|"
            + YEARS + "|" + FILE + "|" + APOSTROPHE + "|" + SYMBOL + ")" + CLOSING + "*(?![A-Za-z0-9_])");

    /** Names that a record prints in Chinese, one after the other. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(?:[、，]\\p{IsHan}+)*");

    private static final String THIN_SPACE = "\u2009";

    /** Signs that begin a sentence. */
    private static final String OPENING = "“‘「（(《";

    private final String language;

    InlineRendering(String language) {
        this.language = language;
    }

    /** What stands between two phrases of one line: Chinese has a sign of its own width, and no blank after it. */
    String between() {
        return language.equals("zh") ? "；" : "; ";
    }

    /** The line as it stands, for a place that breaks no line itself. */
    List<Node> whole(List<Inline> line) {
        return line.stream()
                .flatMap(inline -> inline instanceof Inline.Text text
                        ? letters(text.text()).stream()
                        : Stream.of(inline.accept(this)))
                .toList();
    }

    /** Whether a text is, or holds, a span of years that a line must not part at its dash. */
    static boolean isSpanOfYears(String text) {
        return SPAN_OF_YEARS.matcher(text).find();
    }

    /** The line; a mark stays on the line of the word before it, and what closes behind a link on the line of the link. */
    List<Node> all(List<Inline> parts) {
        List<Inline> line = new ArrayList<>(parts);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (i + 1 < line.size()
                    && line.get(i) instanceof Inline.Text text
                    && line.get(i + 1) instanceof Inline.ClaimMark mark) {
                int last = lastWord(text.text());
                nodes.addAll(words(text.text().substring(0, last)));
                nodes.add(Element.of("span", "together")
                        .add(text.text().substring(last))
                        .add(claimMark(mark)));
                i++;
                if (i + 1 < line.size() && beginsWithALetter(line.get(i + 1))) {
                    nodes.add(Node.text(THIN_SPACE));
                }
            } else if (line.get(i) instanceof Inline.Text text) {
                nodes.addAll(words(text.text()));
            } else if (line.get(i) instanceof Inline.Link link && staysWhole(link) && i + 1 < line.size()) {
                String next = line.get(i + 1) instanceof Inline.Text text ? text.text() : "";
                Matcher closing = CLOSED.matcher(next);
                if (closing.find()) {
                    nodes.add(Element.of("span", "together").add(link(link)).add(closing.group()));
                    line.set(i + 1, Inline.text(next.substring(closing.end())));
                } else {
                    nodes.add(link(link));
                }
            } else {
                nodes.add(line.get(i).accept(this));
                if (line.get(i) instanceof Inline.ClaimMark
                        && i + 1 < line.size()
                        && beginsWithALetter(line.get(i + 1))) {
                    nodes.add(Node.text(THIN_SPACE));
                }
            }
        }
        return nodes;
    }

    /** Whether what follows a mark would read as a part of it: Chinese has no blank between sentences, and 1 before 14 is 114. */
    private static boolean beginsWithALetter(Inline next) {
        String text = PlainWords.of(List.of(next));
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || OPENING.indexOf(text.charAt(0)) >= 0);
    }

    /**
     * The text, with numbers and names of files kept whole: a line never breaks inside II-18, +0.05, Rice’s or bounds.csv. Where lines
     * may break, Java sees the end of a sentence in the point of a decimal that has a sign, and of a name inside Chinese.
     */
    private List<Node> words(String text) {
        List<Node> nodes = new ArrayList<>();
        Matcher number = UNBROKEN.matcher(text);
        int done = 0;
        while (number.find()) {
            nodes.addAll(letters(text.substring(done, number.start())));
            nodes.add(Element.of("span", "unbroken").add(number.group()));
            done = number.end();
        }
        nodes.addAll(letters(text.substring(done)));
        return nodes;
    }

    /** The text; what it quotes in Chinese in a report of another language says so, for whoever reads aloud or picks fonts. */
    private List<Node> letters(String text) {
        if (language.equals("zh")) {
            return List.of(Node.text(text));
        }
        List<Node> nodes = new ArrayList<>();
        Matcher chinese = CHINESE.matcher(text);
        int done = 0;
        while (chinese.find()) {
            nodes.add(Node.text(text.substring(done, chinese.start())));
            nodes.add(Element.of("span", "printed")
                    .with("lang", HtmlReportWriter.htmlLanguage("zh"))
                    .add(chinese.group()));
            done = chinese.end();
        }
        nodes.add(Node.text(text.substring(done)));
        return nodes;
    }

    /** Where the last word begins; in Chinese, the last two letters. */
    private static int lastWord(String text) {
        int word = text.lastIndexOf(' ') + 1;
        boolean chinese = text.substring(word).codePoints().anyMatch(Character::isIdeographic);
        if (chinese || text.length() - word > LONGEST_WORD) {
            return beforeClosing(text, word);
        }
        return word;
    }

    /** The last two letters with what closes behind them: neither a stop nor a single character begins a line, and no number is parted. */
    private static int beforeClosing(String text, int word) {
        int begin = text.length();
        int letters = 0;
        while (begin > word && (letters < LETTERS_OF_A_LINE || isWithinANumber(text, begin))) {
            begin = text.offsetByCodePoints(begin, -1);
            letters += Character.isLetterOrDigit(text.codePointAt(begin)) ? 1 : 0;
        }
        return begin;
    }

    private static boolean isWithinANumber(String text, int index) {
        return Character.isDigit(text.codePointAt(index))
                && (Character.isDigit(text.codePointBefore(index)) || text.codePointBefore(index) == '.');
    }

    @Override
    public Node text(Inline.Text text) {
        return Node.text(text.text());
    }

    @Override
    public Node strong(Inline.Strong strong) {
        return Element.of("strong").add(strong.text());
    }

    @Override
    public Node emphasis(Inline.Emphasis emphasis) {
        return Element.of("em").add(emphasis.text());
    }

    @Override
    public Node formula(Inline.Formula formula) {
        return Element.of("span", "formula").add(formula.text());
    }

    @Override
    public Node link(Inline.Link link) {
        Element anchor = Element.of("a")
                .with("href", link.target().address())
                .with("title", link.text())
                .add(link.text());
        if (link.target() instanceof LinkTarget.ToNumbered) {
            anchor.with("class", "unbroken reference");
        } else if (staysWhole(link)) {
            anchor.with("class", "unbroken");
        }
        return link.target() instanceof LinkTarget.ToDocument ? anchor.with("rel", "noreferrer") : anchor;
    }

    private static boolean staysWhole(Inline.Link link) {
        return link.target() instanceof LinkTarget.ToNumbered || link.text().length() < LONGEST_LINK;
    }

    @Override
    public Node claimMark(Inline.ClaimMark mark) {
        String table = new LinkTarget.ToTable(mark.table()).address();
        return Element.of("sup", "mark")
                .add(Element.of("a")
                        .with("href", table)
                        .with("title", table)
                        .with("data-claim", mark.claim())
                        .add(Integer.toString(mark.number())));
    }

    @Override
    public Node quotation(Inline.Quotation quotation) {
        return Element.of("span", "printed")
                .with("lang", HtmlReportWriter.htmlLanguage(quotation.language()))
                .add(quotation.text());
    }

    @Override
    public Node letter(Inline.Letter letter) {
        return Element.of("span", "letter " + styleClass(letter.choice()))
                .with("title", letter.spoken())
                .with("lang", language)
                .add(ChoiceWords.sign(letter.choice()));
    }

    private static String styleClass(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case NO -> "no";
            case ABSTAIN -> "abstain";
            case ABSENT -> "absent";
        };
    }
}
