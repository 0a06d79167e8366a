package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tables of a PDF by its tags (ISO 32000-1, 14.8.4.3): what a screen reader tells of them. Not for several threads. */
final class PaperTables {

    /** No document of this program is as deep: a file that was changed may lead in circles. */
    private static final int DEEPEST = 60;

    private final MarkedText marked;
    private final List<PrintedTable> tables = new ArrayList<>();
    private String section = "";

    /**
     * An element and where its text stands unless it says otherwise.
     *
     * @param page empty where no element around it says one
     * @param depth from 0
     */
    private record Tag(PDStructureElement element, Optional<PDPage> page, int depth) {

        static List<Tag> of(PDStructureNode node, Optional<PDPage> page, int depth) {
            List<Tag> tags = new ArrayList<>();
            if (depth < DEEPEST) {
                for (Object kid : node.getKids()) {
                    if (kid instanceof PDStructureElement element) {
                        tags.add(new Tag(
                                element, Optional.ofNullable(element.getPage()).or(() -> page), depth));
                    }
                }
            }
            return tags;
        }

        List<Tag> kids() {
            return of(element, page, depth + 1);
        }

        boolean is(String type) {
            return type.equals(element.getStructureType());
        }
    }

    private PaperTables(MarkedText marked) {
        this.marked = marked;
    }

    /** The tables in the order of the tags; none where the PDF has no tags. */
    static List<PrintedTable> of(PDDocument document, MarkedText marked) {
        PaperTables paper = new PaperTables(marked);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            paper.read(Tag.of(root, Optional.empty(), 0));
        }
        return paper.tables;
    }

    /** What stands beside each other: a caption stands in its table or next to it. */
    private void read(List<Tag> tags) {
        Optional<Tag> caption = caption(tags);
        for (Tag tag : tags) {
            if (tag.is("H2")) {
                section = text(tag);
            } else if (tag.is("Table")) {
                tables.add(table(tag, caption));
            } else {
                read(tag.kids());
            }
        }
    }

    private static Optional<Tag> caption(List<Tag> tags) {
        return tags.stream().filter(tag -> tag.is("Caption")).findFirst();
    }

    private PrintedTable table(Tag table, Optional<Tag> beside) {
        List<String> heads = new ArrayList<>();
        List<TableLine> rows = new ArrayList<>();
        for (Tag part : table.kids()) {
            if (part.is("THead")) {
                // Heads stand at the top of each page again.
                each(
                        part,
                        row -> row.kids().forEach(cell -> heads.add(pieces(cell).repeated())));
            } else {
                each(part, row -> rows.add(line(row)));
            }
        }
        heads.removeIf(String::isBlank);
        String caption = caption(table.kids()).or(() -> beside).map(this::words).orElse("");
        return new PrintedTable(section, caption, heads, rows);
    }

    /** The rows of a part of a table. */
    private static void each(Tag part, Consumer<Tag> rows) {
        part.kids().stream().filter(kid -> kid.is("TR")).forEach(rows);
    }

    private TableLine line(Tag row) {
        List<String> cells = cells(row);
        return new TableLine(cells.size() == 1 ? TableLine.Kind.BAND : TableLine.Kind.ROW, cells);
    }

    private List<String> cells(Tag row) {
        return row.kids().stream().map(this::text).toList();
    }

    /** A caption without its number, which stands before its words in an element of its own. */
    private String words(Tag caption) {
        Pieces pieces = new Pieces();
        List<Tag> words = caption.kids();
        List<Tag> first = words.isEmpty() ? List.of() : words.get(0).kids();
        first.stream().skip(1).forEach(tag -> add(tag, pieces));
        words.stream().skip(1).forEach(tag -> add(tag, pieces));
        return pieces.text();
    }

    private String text(Tag tag) {
        return pieces(tag).text();
    }

    private Pieces pieces(Tag tag) {
        Pieces pieces = new Pieces();
        add(tag, pieces);
        return pieces;
    }

    private void add(Tag tag, Pieces pieces) {
        for (Object kid : tag.element().getKids()) {
            if (kid instanceof Integer number) {
                tag.page().ifPresent(page -> pieces.add(marked.of(page, number)));
            } else if (kid instanceof PDMarkedContentReference reference) {
                Optional.ofNullable(reference.getPage())
                        .or(tag::page)
                        .ifPresent(page -> pieces.add(marked.of(page, reference.getMCID())));
            } else if (kid instanceof PDStructureElement element && tag.depth() < DEEPEST) {
                add(new Tag(element, Optional.ofNullable(element.getPage()).or(tag::page), tag.depth() + 1), pieces);
            }
        }
    }

    /** Text that is drawn in pieces, on one page or several. */
    private static final class Pieces {

        private final Map<Integer, StringBuilder> pages = new TreeMap<>();

        void add(MarkedText.Piece piece) {
            StringBuilder text = pages.computeIfAbsent(piece.page(), page -> new StringBuilder());
            join(text, piece.text());
        }

        /** A blank where a line ends is not drawn. */
        private static void join(StringBuilder text, String piece) {
            if (text.length() > 0
                    && !piece.isEmpty()
                    && isOfWord(text.codePointBefore(text.length()))
                    && isOfWord(piece.codePointAt(0))) {
                text.append(' ');
            }
            text.append(piece);
        }

        private static boolean isOfWord(int sign) {
            return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
        }

        /** From the first page to the last. */
        String text() {
            StringBuilder all = new StringBuilder();
            pages.values().forEach(page -> join(all, page.toString()));
            return PrintedText.normal(all.toString());
        }

        /** What stands on each page again, once; all that stands there where pages differ. */
        String repeated() {
            return pages.values().stream()
                    .map(page -> PrintedText.normal(page.toString()))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }
}
