package org.scrutin.output.write;

import java.util.List;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;

/**
 * Writes a report as one HTML page that needs no network: style, drawings and one script stand inside, and the page's own policy
 * forbids it to load anything. It is complete without the script, which sorts, filters, searches, copies links and shows the ballots behind a
 * number.
 */
public final class HtmlReportWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ";

    private final StyleSheet style;
    private final PageScript script = PageScript.load();
    private final PageTools tools;

    /**
     * A writer.
     *
     * @param theme of the charts in the page
     * @param tools words of the page's tools, in the report's language
     */
    public HtmlReportWriter(ChartTheme theme, PageTools tools) {
        this.tools = tools;
        style = StyleSheet.forScreen(theme);
    }

    /**
     * The page.
     *
     * @param report what it says
     * @param drawings its charts
     * @param alternates links to the same report in other languages and formats, in the order shown
     */
    public String write(Report report, Drawings drawings, List<Alternate> alternates) {
        return write(report, drawings, alternates, BallotBook.NONE);
    }

    /**
     * The page, whose numbers lead to the ballots that they were counted from.
     *
     * @param ballots what they lead to
     */
    public String write(Report report, Drawings drawings, List<Alternate> alternates, BallotBook ballots) {
        Element body = new ReportRendering(
                        report, figure -> new Node.Drawing(drawings.svg(figure.chart())), new BallotPlaces(ballots))
                .body(alternates);
        Element equipped = new ScreenPass(tools)
                .of(ArabicWords.marked(body))
                .with("data-search", tools.search())
                .with("data-filter", tools.filter())
                .with("data-copied", tools.copied())
                .with("data-nothing", tools.nothing())
                .addAll(new BallotData(ballots, tools.panel()).elements())
                .add(script.element());
        return HtmlText.of(Element.of("html")
                .with("lang", htmlLanguage(report.meta().language()))
                .add(head(report.meta()))
                .add(equipped));
    }

    private Element head(ReportMeta meta) {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY + script.source()))
                .add(named("viewport", "width=device-width, initial-scale=1"))
                .add(named("color-scheme", "light dark"))
                .add(Element.of("title").add(meta.title()))
                .add(named("description", meta.description()))
                .add(named("keywords", String.join(", ", meta.keywords())))
                .add(named("generator", "Scrutin"))
                .add(named("edition", meta.edition()))
                .add(Element.of("style").add(style.css()));
    }

    private static Element named(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }

    /** Han characters are drawn differently in Chinese and Japanese: the page says which it means. */
    static String htmlLanguage(String language) {
        return language.equals("zh") ? "zh-Hans" : language;
    }
}
