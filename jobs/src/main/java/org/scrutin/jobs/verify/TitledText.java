package org.scrutin.jobs.verify;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.output.edition.PdfText;

/**
 * A text said again with every word of it, names and labels as well as numbers; where a title stands that is in no table in every
 * language, any words may stand. How lines break and how thousands are set off is nothing that is said.
 *
 * @param text with signs of {@link TitleSigns}
 */
record TitledText(String text) {

    private static final Pattern SIGN = Pattern.compile("\uE000[a-j]+\uE001");

    /** What a PDF prints for such words. */
    private static final String NO_LETTERS = "[…]";

    /** Cells of a row in messages. */
    static final String BETWEEN = " | ";

    private static final String CELL = Pattern.quote(BETWEEN);

    private static final Pattern ITEMS = Pattern.compile(", | and |; |、|；|和");

    /** Whether a printed text says the same. */
    boolean isPrinted(String printed) {
        String own = PdfText.solid(PrintedText.normal(text));
        String other = PdfText.solid(PrintedText.normal(printed));
        return own.equals(other)
                || isPrintedWithoutLetters(own, other)
                || (SIGN.matcher(own).find()
                        && Pattern.compile(
                                        Stream.of(SIGN.split(own, -1))
                                                .map(Pattern::quote)
                                                .collect(Collectors.joining("[^|]{1,600}?")),
                                        Pattern.DOTALL)
                                .matcher(other)
                                .matches());
    }

    /** Whether a printed row says the same, where what a cell lists, as votes of one day, may stand in any order. */
    boolean isPrintedInAnyOrder(TitledText printed) {
        List<String> own = List.of(text.split(CELL, -1));
        List<String> others = List.of(printed.text().split(CELL, -1));
        return own.size() == others.size()
                && IntStream.range(0, own.size())
                        .allMatch(cell -> new TitledText(own.get(cell)).isPrinted(others.get(cell))
                                || items(own.get(cell)).equals(items(others.get(cell))));
    }

    private static List<String> items(String cell) {
        return Stream.of(ITEMS.split(PrintedText.normal(cell), -1)).sorted().toList();
    }

    /** Whether paper says the same, where words in a script that it has no letters of are left out; a number never is. */
    private static boolean isPrintedWithoutLetters(String own, String other) {
        return other.contains(NO_LETTERS)
                && Pattern.compile(Stream.of(other.split(Pattern.quote(NO_LETTERS), -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[^0-9|\\p{IsLatin}\\p{IsHan}]{1,600}?")))
                        .matcher(own)
                        .matches();
    }

    /** The text for messages. */
    String shown() {
        return PrintedText.normal(SIGN.matcher(text).replaceAll("…"));
    }

    /** A row as one text: empty cells say nothing. */
    static TitledText row(List<String> cells) {
        return new TitledText(cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(BETWEEN)));
    }
}
