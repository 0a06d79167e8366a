package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A table of a page.
 *
 * @param section the title of the section that it stands in
 * @param caption its title, without its number
 * @param heads of its columns
 * @param rows from the first to the last
 */
public record PrintedTable(String section, String caption, List<String> heads, List<TableLine> rows) {

    public PrintedTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The tables in the text of a page: not those in figures, profiles and votes by name. */
    public static List<PrintedTable> of(List<PageBlock> page) {
        return of(
                page,
                block -> !block.inside().contains("figure") && !block.inside().contains("details"));
    }

    /** All tables in the text of a part of a page. */
    static List<PrintedTable> anyOf(List<PageBlock> part) {
        return of(part, block -> true);
    }

    private static List<PrintedTable> of(List<PageBlock> page, Predicate<PageBlock> kept) {
        Map<Integer, Collected> tables = new LinkedHashMap<>();
        String section = "";
        for (PageBlock block : page) {
            if (block.inside().contains("h2")) {
                section = PrintedText.normal(block.text());
            }
            if (block.row().table() > 0 && kept.test(block)) {
                String title = section;
                tables.computeIfAbsent(block.row().table(), table -> new Collected(title))
                        .add(block);
            }
        }
        return tables.values().stream().map(Collected::table).toList();
    }

    /** A table that is being read. Changes. */
    private static final class Collected {

        private final String section;
        private final List<String> heads = new ArrayList<>();
        private final Map<Integer, List<PageBlock>> rows = new LinkedHashMap<>();
        private String caption = "";

        Collected(String section) {
            this.section = section;
        }

        void add(PageBlock block) {
            String text = PrintedText.normal(block.text());
            if (block.inside().contains("caption")) {
                caption = text;
            } else if (block.inside().contains("thead")) {
                heads.add(text);
            } else if (block.row().row() > 0) {
                rows.computeIfAbsent(block.row().row(), row -> new ArrayList<>())
                        .add(block);
            }
        }

        private static TableLine line(List<PageBlock> cells) {
            boolean band = cells.size() == 1 && cells.get(0).inside().contains(PageText.SPANNING);
            return new TableLine(
                    band ? TableLine.Kind.BAND : TableLine.Kind.ROW,
                    cells.stream().map(cell -> PrintedText.normal(cell.text())).toList());
        }

        PrintedTable table() {
            return new PrintedTable(
                    section,
                    caption,
                    heads,
                    rows.values().stream().map(Collected::line).toList());
        }
    }
}
