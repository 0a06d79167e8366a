package org.scrutin.output.write;

import java.util.List;
import java.util.function.Function;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.Cover;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;

/** The whole report as one XHTML body, the same for the browser and for the PDF. */
final class ReportRendering {

    private final Report report;
    private final InlineRendering inline;
    private final BlockRendering blocks;

    ReportRendering(Report report, Function<Figure, Node> drawings) {
        this(report, drawings, new BallotPlaces(BallotBook.NONE));
    }

    /**
     * A rendering.
     *
     * @param drawings of the charts
     * @param ballots where the rows of tables lead to; nowhere on paper
     */
    ReportRendering(Report report, Function<Figure, Node> drawings, BallotPlaces ballots) {
        this.report = report;
        this.inline = new InlineRendering(report.meta().language());
        this.blocks = new BlockRendering(report.furniture(), new TableRendering(inline, ballots), inline, drawings);
    }

    /**
     * The body.
     *
     * @param alternates the same report in other languages and formats, in the order shown
     */
    Element body(List<Alternate> alternates) {
        Element main = Element.of("main").with("id", "text");
        report.sections().forEach(section -> main.add(section(section)));
        return Element.of("body")
                .add(Element.of("a", "skip")
                        .with("href", "#text")
                        .with("title", report.furniture().skipToText())
                        .add(report.furniture().skipToText()))
                .add(page(alternates).add(main).add(imprint()));
    }

    /** What stands before the text. A paper of a few pages, without contents, begins on the page of its title. */
    private Element page(List<Alternate> alternates) {
        return report.furniture().contents().isEmpty()
                ? Element.of("div", BlockClass.PAPER.styleClass()).add(cover(alternates))
                : Element.of("div", "page").add(cover(alternates)).add(contents());
    }

    private Element cover(List<Alternate> alternates) {
        Cover cover = report.cover();
        Element header = Element.of("header", "cover");
        if (!alternates.isEmpty()) {
            header.add(alternates(alternates));
        }
        header.add(Element.of("h1").add(report.meta().title()));
        if (!report.meta().subtitle().isEmpty()) {
            header.add(Element.of("p", "subtitle").add(report.meta().subtitle()));
        }
        Element lines = Element.of("div", "lines");
        cover.lines().forEach(line -> lines.add(paragraph(line)));
        header.add(lines);
        if (!cover.finding().isEmpty()) {
            header.add(Element.of("p", "finding").addAll(inline.all(cover.finding())));
        }
        return header.add(Element.of("p", "readfrom").addAll(inline.all(cover.readFrom())));
    }

    private Element alternates(List<Alternate> alternates) {
        Element line = Element.of("p", "alternates");
        if (!report.furniture().otherLanguage().isEmpty()) {
            line.add(report.furniture().otherLanguage() + " ");
        }
        for (Alternate alternate : alternates) {
            line.add(Element.of("a")
                            .with("href", alternate.path())
                            .with("title", alternate.label())
                            .with("hreflang", alternate.language())
                            .with("lang", alternate.language())
                            .add(alternate.label()))
                    .add(" ");
        }
        return line;
    }

    private Element contents() {
        Element list = Element.of("ol");
        for (Section section : report.sections()) {
            if (section.start() == Section.Start.IN_PART) {
                continue;
            }
            Element line = section.start() == Section.Start.NEW_PART ? Element.of("li", "part") : Element.of("li");
            list.add(line.add(Element.of("a")
                    .with("href", "#" + section.id())
                    .with("title", section.title())
                    .add(section.title())));
        }
        return Element.of("nav", "contents")
                .with("aria-labelledby", "contents")
                .add(Element.of("p", "heading")
                        .with("id", "contents")
                        .add(report.furniture().contents()))
                .add(list);
    }

    private Element section(Section section) {
        Element element = Element.of("section", styleClass(section.start()))
                .with("id", section.id())
                .with("aria-labelledby", section.id() + "-title")
                .add(Element.of("h2").with("id", section.id() + "-title").add(section.title()));
        section.blocks().forEach(block -> element.add(block.accept(blocks)));
        return element;
    }

    private static String styleClass(Section.Start start) {
        return switch (start) {
            case BELOW -> "follows";
            case NEW_PAGE -> "opens";
            case NEW_PART -> BlockClass.PART.styleClass();
            case IN_PART -> BlockClass.IN_PART.styleClass();
        };
    }

    private Element imprint() {
        Element footer = Element.of("footer", "imprint");
        report.cover().imprint().forEach(line -> footer.add(paragraph(line)));
        return footer;
    }

    private Element paragraph(List<Inline> line) {
        return Element.of("p").addAll(inline.all(line));
    }
}
