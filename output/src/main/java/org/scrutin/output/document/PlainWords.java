package org.scrutin.output.document;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutin.charts.spec.ChoiceWords;

/** A line without its marks and looks: for search, for programs, and for those who compare editions. */
public final class PlainWords implements Inline.Visitor<String> {

    private static final PlainWords VISITOR = new PlainWords();

    private PlainWords() {}

    /** The line's characters; the numbers that lead to tables are left out. */
    public static String of(List<Inline> line) {
        return line.stream().map(inline -> inline.accept(VISITOR)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return strong.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return emphasis.text();
    }

    @Override
    public String formula(Inline.Formula formula) {
        return formula.text();
    }

    @Override
    public String link(Inline.Link link) {
        return link.text();
    }

    @Override
    public String claimMark(Inline.ClaimMark mark) {
        return "";
    }

    @Override
    public String quotation(Inline.Quotation quotation) {
        return quotation.text();
    }

    @Override
    public String letter(Inline.Letter letter) {
        return ChoiceWords.sign(letter.choice());
    }
}
