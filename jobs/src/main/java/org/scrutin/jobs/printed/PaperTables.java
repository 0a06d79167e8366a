package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tables of a PDF by its tags (ISO 32000-1, 14.8.4.3): what a screen reader tells of them. Not for several threads. */
final class PaperTables {

    private final TaggedText texts;
    private final List<PrintedTable> tables = new ArrayList<>();
    private String section = "";

    private PaperTables(TaggedText texts) {
        this.texts = texts;
    }

    /** The tables in the order of the tags; none where the PDF has no tags. */
    static List<PrintedTable> of(PDDocument document, TaggedText texts) {
        PaperTables paper = new PaperTables(texts);
        paper.read(PaperTag.of(document));
        return paper.tables;
    }

    /** What stands beside each other: a caption stands in its table or next to it. */
    private void read(List<PaperTag> tags) {
        Optional<PaperTag> caption = caption(tags);
        for (PaperTag tag : tags) {
            if (tag.is("H2")) {
                section = texts.of(tag);
            } else if (tag.is("Table")) {
                tables.add(table(tag, caption));
            } else {
                read(tag.kids());
            }
        }
    }

    private static Optional<PaperTag> caption(List<PaperTag> tags) {
        return tags.stream().filter(tag -> tag.is("Caption")).findFirst();
    }

    private PrintedTable table(PaperTag table, Optional<PaperTag> beside) {
        List<String> heads = new ArrayList<>();
        List<TableLine> rows = new ArrayList<>();
        for (PaperTag part : table.kids()) {
            if (part.is("THead")) {
                // Heads stand at the top of each page again.
                each(part, row -> row.kids().forEach(cell -> heads.add(texts.repeated(cell))));
            } else {
                each(part, row -> rows.add(line(row)));
            }
        }
        heads.removeIf(String::isBlank);
        String caption = caption(table.kids()).or(() -> beside).map(this::words).orElse("");
        return new PrintedTable(section, caption, heads, rows);
    }

    /** The rows of a part of a table. */
    private static void each(PaperTag part, Consumer<PaperTag> rows) {
        part.kids().stream().filter(kid -> kid.is("TR")).forEach(rows);
    }

    private TableLine line(PaperTag row) {
        List<String> cells = cells(row);
        return new TableLine(cells.size() == 1 ? TableLine.Kind.BAND : TableLine.Kind.ROW, cells);
    }

    private List<String> cells(PaperTag row) {
        return row.kids().stream().map(texts::of).toList();
    }

    /** A caption without its number, which stands before its words in an element of its own. */
    private String words(PaperTag caption) {
        List<PaperTag> words = new ArrayList<>();
        List<PaperTag> kids = caption.kids();
        kids.stream()
                .limit(1)
                .forEach(first -> words.addAll(first.kids().stream().skip(1).toList()));
        words.addAll(kids.stream().skip(1).toList());
        return texts.of(words);
    }
}
