package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a page or paper.
 *
 * @param chart the chart's id; empty on paper, which has none
 * @param words around the drawing
 * @param alternative what is said to those who do not see it; on a page the drawing's name is a part of it
 * @param labels the words in the drawing, each as it is drawn
 * @param numbers the table behind the drawing; none on paper
 */
public record PrintedFigure(
        String chart, Words words, String alternative, List<String> labels, Optional<PrintedTable> numbers) {

    private static final Pattern FIGURE =
            Pattern.compile("<figure [^>]*class=\"chart-([^\"]*)\".*?</figure>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<title[^>]*>([^<]*)</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<desc[^>]*>([^<]*)</desc>");
    private static final Pattern LABEL = Pattern.compile("<text[^>]*>([^<]*)</text>");

    public PrintedFigure {
        labels = List.copyOf(labels);
    }

    /**
     * What stands around a drawing.
     *
     * @param title of a page without the figure's number, of a paper with it
     */
    public record Words(String title, String subtitle, String source) {}

    /** The same figure with another title. */
    public PrintedFigure titled(String title) {
        return new PrintedFigure(
                chart, new Words(title, words.subtitle(), words.source()), alternative, labels, numbers);
    }

    /** The figures of a page, in its order. */
    public static List<PrintedFigure> of(String html) {
        List<PrintedFigure> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(html);
        while (figure.find()) {
            figures.add(figure(figure.group(1), figure.group()));
        }
        return figures;
    }

    private static PrintedFigure figure(String chart, String html) {
        List<PageBlock> blocks = PageText.of(html);
        return new PrintedFigure(
                chart,
                new Words(text(blocks, ".title"), text(blocks, ".subtitle"), text(blocks, ".source")),
                alternative(html),
                labels(html),
                PrintedTable.anyOf(blocks).stream().findFirst());
    }

    private static String text(List<PageBlock> blocks, String styleClass) {
        return blocks.stream()
                .filter(block -> block.inside().contains(styleClass))
                .findFirst()
                .map(block -> PrintedText.normal(block.text()))
                .orElse("");
    }

    /** Name and description of a drawing. */
    public static String alternative(String svg) {
        return PrintedText.normal(String.join(" ", all(NAME, svg)) + " " + String.join(" ", all(DESCRIPTION, svg)));
    }

    /** The words in a drawing. */
    public static List<String> labels(String svg) {
        return all(LABEL, svg);
    }

    private static List<String> all(Pattern element, String svg) {
        return element.matcher(svg)
                .results()
                .map(found -> PrintedText.normal(PageText.unescaped(found.group(1))))
                .toList();
    }
}
