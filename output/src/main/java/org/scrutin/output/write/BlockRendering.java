package org.scrutin.output.write;

import java.util.List;
import java.util.function.Function;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Furniture;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.KeyFigures;
import org.scrutin.output.document.Notice;
import org.scrutin.output.document.NumberedFindings;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PrintedPassages;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.document.SourcePassage;
import org.scrutin.output.document.Subheading;

/** Blocks as XHTML. A figure's drawing is the writer's own affair. Counts tables and figures as it goes: one instance renders one report, in reading order. */
final class BlockRendering implements Block.Visitor<Element> {

    /** Small print of fewer letters would leave the second column of its page empty. */
    private static final int LETTERS_OF_A_COLUMN = 3000;

    private static final String DATA_OF_PNG = "data:image/png;base64,";

    private final Furniture words;
    private final Function<Figure, Node> drawings;
    private final InlineRendering inline;
    private final TableRendering tableRendering;
    private int tables;
    private int figures;
    private int subheadings;

    BlockRendering(Furniture words, TableRendering tables, InlineRendering inline, Function<Figure, Node> drawings) {
        this.words = words;
        this.drawings = drawings;
        this.inline = inline;
        this.tableRendering = tables;
    }

    @Override
    public Element paragraph(Paragraph paragraph) {
        Element text = Element.of("p").addAll(inline.all(paragraph.text()));
        if (paragraph.aside().isEmpty()) {
            return text;
        }
        return Element.of("div", "annotated")
                .add(Element.of("p", "aside").addAll(inline.all(paragraph.aside())))
                .add(text);
    }

    @Override
    public Element subheading(Subheading subheading) {
        return Element.of("h3").with("id", "part-" + ++subheadings).add(subheading.text());
    }

    @Override
    public Element bullets(BulletList list) {
        Element element = Element.of("ul");
        list.items().forEach(item -> element.add(Element.of("li").addAll(inline.all(item))));
        return element;
    }

    @Override
    public Element findings(NumberedFindings findings) {
        Element list = Element.of("ol", "findings");
        int rank = 0;
        for (NumberedFindings.Finding finding : findings.findings()) {
            rank++;
            // A number of its own: the PDF's renderer forgets a list's where the line begins with a box.
            Element headline = Element.of("p", "headline")
                    .add(Element.of("span", "rank").add(Integer.toString(rank)))
                    .add(" ")
                    .addAll(inline.all(finding.headline()));
            Element item = Element.of("li").add(headline);
            if (!finding.detail().isEmpty()) {
                item.add(Element.of("p", "detail").addAll(inline.all(finding.detail())));
            }
            list.add(item);
        }
        return list;
    }

    @Override
    public Element table(DataTable table) {
        tables++;
        return tableRendering.render(table, "table-" + tables, numbered(words.table(), tables));
    }

    @Override
    public Element figure(Figure figure) {
        figures++;
        String id = "figure-" + figures;
        Element caption = Element.of("figcaption")
                .add(Element.of("p", "title")
                        .with("id", id + "-title")
                        .add(Element.of("span", "number").add(numbered(words.figure(), figures)))
                        .add(" ")
                        .addAll(inline.all(figure.title())));
        if (!figure.subtitle().isEmpty()) {
            caption.add(Element.of("p", "subtitle").add(figure.subtitle()));
        }
        Element element = Element.of("figure")
                .with("id", id)
                // Which chart it is: numbers of figures differ from report to report.
                .with("class", "chart-" + figure.chart())
                .add(caption)
                .add(Element.of("div", "drawing")
                        // Where the screen is narrow it scrolls, and then the keyboard has to reach it.
                        .with("role", "group")
                        .with("tabindex", "0")
                        .with("aria-labelledby", id + "-title")
                        .add(drawings.apply(figure)));
        if (!figure.source().isEmpty()) {
            element.add(Element.of("p", "source").addAll(inline.all(figure.source())));
        }
        figure.numbers()
                .ifPresent(numbers -> element.add(Element.of("details", "numbers")
                        .add(Element.of("summary").add(words.numbers()))
                        .add(tableRendering.render(numbers, id + "-numbers", ""))));
        return element;
    }

    @Override
    public Element notice(Notice notice) {
        Element element = Element.of("div", "notice " + styleClass(notice.severity()))
                .with("role", "note")
                .add(Element.of("p", "title").add(notice.title()));
        notice.paragraphs().forEach(text -> element.add(Element.of("p").addAll(inline.all(text))));
        return element;
    }

    @Override
    public Element definitions(DefinitionList list) {
        Element element = Element.of("dl");
        for (DefinitionList.Definition definition : list.definitions()) {
            Element meaning = Element.of("dd");
            for (List<Inline> paragraph : definition.meaning()) {
                meaning.add(Element.of("p").addAll(inline.all(paragraph)));
            }
            // Term and meaning in a box of their own: paper keeps them in one column.
            element.add(Element.of("div")
                    .add(Element.of("dt").add(definition.term()))
                    .add(meaning));
        }
        return element;
    }

    @Override
    public Element keyFigures(KeyFigures keyFigures) {
        Element list = Element.of("div", "keyfigures");
        for (KeyFigures.KeyFigure figure : keyFigures.figures()) {
            list.add(Element.of("div", "keyfigure")
                    .add(Element.of("p", "value").add(figure.value()).addAll(inline.all(figure.mark())))
                    .add(Element.of("p", "label").add(figure.label())));
        }
        return list;
    }

    @Override
    public Element smallPrint(SmallPrint print) {
        Element blocks = Element.of("div");
        print.blocks().forEach(block -> blocks.add(block.accept(this)));
        // The PDF's renderer fills a column down to the foot of the page before it begins the next.
        if (PlainText.of(blocks).length() <= LETTERS_OF_A_COLUMN) {
            return blocks.with("class", "smallprint");
        }
        // In a box of their own: the renderer leaves no white above columns.
        return Element.of("div", "smallprint twofold").add(blocks.with("class", BlockClass.COLUMNS.styleClass()));
    }

    @Override
    public Element fold(Fold fold) {
        String heading = fold.id() + "-name";
        Element details = Element.of("details", "profile")
                .with("id", fold.id())
                .add(Element.of("summary").with("id", heading).add(fold.title()));
        int inside = 0;
        for (Block block : fold.blocks()) {
            details.add(
                    block instanceof DataTable table
                            ? tableRendering.renderUnder(heading, table, fold.id() + "-" + ++inside)
                            : block.accept(this));
        }
        return details;
    }

    @Override
    public Element passages(PrintedPassages passages) {
        Element all = Element.of("div", "passages").add(subheading(new Subheading(passages.title())));
        passages.items().forEach(item -> all.add(passage(item)));
        passages.notes().forEach(note -> all.add(Element.of("p", "note").addAll(inline.all(note))));
        return all;
    }

    private Element passage(PrintedPassages.Item item) {
        SourcePassage passage = item.passage();
        Element quoted = Element.of("blockquote");
        if (!passage.language().isEmpty()) {
            quoted.with("lang", HtmlReportWriter.htmlLanguage(passage.language()));
        }
        if (ArabicWords.LANGUAGE.equals(passage.language())) {
            quoted.with("dir", "rtl");
        }
        for (List<SourcePassage.Piece> excerpt : passage.excerpts()) {
            Element line = Element.of("p");
            excerpt.forEach(piece -> line.add(piece(piece)));
            quoted.add(line);
        }
        Element element = Element.of("div", "passage")
                .add(Element.of("p", "about").addAll(inline.all(item.about())))
                .add(quoted);
        passage.picture()
                .ifPresent(picture -> element.add(Element.of("img")
                        .with("src", DATA_OF_PNG + picture.png())
                        .with("alt", item.alternative())));
        return element;
    }

    /** Words at issue stand between signs: a colour alone would say nothing in print, nor aloud. */
    private static Node piece(SourcePassage.Piece piece) {
        return piece instanceof SourcePassage.AtIssue words
                ? Element.of("mark").add(PrintedPassages.OPENS + words.text() + PrintedPassages.CLOSES)
                : Node.text(piece.text());
    }

    private static String styleClass(Notice.Severity severity) {
        return switch (severity) {
            case STANDING -> "standing";
            case WARNING -> "warning";
            case BLOCKING -> "blocking";
        };
    }

    private static String numbered(String pattern, int number) {
        return pattern.replace("{n}", Integer.toString(number));
    }
}
