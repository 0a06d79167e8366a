package org.scrutin.output.write;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Row;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PlainWords;

/** Tables as XHTML: heads with their scope, rows under a band in a body of their own. */
final class TableRendering {

    /** Rows of a table that is never spread over two pages. */
    private static final int SHORT = 11;

    /** A comma behind a word: a cell among numbers that says two things may take two lines. */
    private static final Pattern TWO_THINGS = Pattern.compile("[a-z], ");

    private final InlineRendering inline;
    private final BallotPlaces ballots;

    TableRendering(InlineRendering inline, BallotPlaces ballots) {
        this.inline = inline;
        this.ballots = ballots;
    }

    /**
     * The table in a region that scrolls where the screen is narrow.
     *
     * @param id of the table, unique on the page
     * @param number as printed before the caption, or empty
     */
    Element render(DataTable table, String id, String number) {
        return render(table, id, number, id + "-caption");
    }

    /**
     * The same without a number, where tables of one caption stand under several headings: heading and caption together name the region.
     *
     * @param heading the id of the heading
     */
    Element renderUnder(String heading, DataTable table, String id) {
        return render(table, id, "", heading + " " + id + "-caption");
    }

    private Element render(DataTable table, String id, String number, String names) {
        Element element = Element.of("table", styleClass(table)).with("id", id);
        Element caption = Element.of("span", "words");
        if (!number.isEmpty()) {
            caption.add(Element.of("span", "number").add(number)).add(" ");
        }
        caption.addAll(inline.all(table.caption()));
        element.add(Element.of("caption").with("id", id + "-caption").add(caption))
                .add(head(table.columns()));
        addBodies(element, table);
        Element region = Element.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-labelledby", names)
                .add(element);
        Element whole = Element.of(
                        "div", (table.rows().size() > SHORT ? BlockClass.TABLE : BlockClass.SHORT_TABLE).styleClass())
                .add(region);
        String meanings = meanings(table.columns());
        if (!meanings.isEmpty()) {
            whole.add(Element.of("p", "note").add(meanings));
        }
        table.notes().forEach(note -> whole.add(Element.of("p", "note").addAll(inline.all(note))));
        return whole;
    }

    private static String styleClass(DataTable table) {
        String width = TableWidth.of(table).styleClass();
        return table.density() == DataTable.Density.COMPACT ? width + " compact" : width;
    }

    private static Element head(List<Column> columns) {
        Element row = Element.of("tr");
        for (Column column : columns) {
            if (column.head().isEmpty()) {
                // No head, no heading: an empty one is read aloud as nothing.
                row.add(Element.of("td", side(column)));
                continue;
            }
            Element cell = Element.of("th", side(column)).with("scope", "col");
            List<Node> words = HeadWords.of(column.head()).stream()
                    .flatMap(TableRendering::headWord)
                    .toList();
            row.add(
                    column.meaning().isEmpty()
                            ? cell.addAll(words)
                            : cell.add(Element.of("abbr")
                                    .with("title", column.meaning())
                                    .addAll(words)));
        }
        return Element.of("thead").add(row);
    }

    /** A blank behind what stays together stands outside it: a box drops the blank at its end. */
    private static Stream<Node> headWord(String word) {
        boolean breaks = word.codePoints().anyMatch(Character::isIdeographic) || InlineRendering.isSpanOfYears(word);
        if (!breaks) {
            return Stream.of(Node.text(word));
        }
        String bare = word.stripTrailing();
        Node together = Element.of("span", "together").add(bare);
        return bare.equals(word) ? Stream.of(together) : Stream.of(together, Node.text(word.substring(bare.length())));
    }

    private void addBodies(Element element, DataTable table) {
        Set<Integer> unbroken = ColumnFit.unbroken(table);
        RangeLines lines = RangeLines.of(table);
        Element body = Element.of("tbody");
        for (Row row : table.rows()) {
            if (row.isBand()) {
                if (!body.children().isEmpty()) {
                    element.add(body);
                }
                body = Element.of("tbody").add(band(row.cells().get(0)));
            } else {
                body.add(row(row, table.columns(), unbroken, lines));
            }
        }
        if (!body.children().isEmpty()) {
            element.add(body);
        }
    }

    private Element band(Cell cell) {
        return Element.of("tr", "band")
                .add(Element.of("th", "start")
                        .with("colspan", Integer.toString(cell.columns()))
                        .with("scope", "rowgroup")
                        .addAll(inline.all(cell.content())));
    }

    private Element row(Row row, List<Column> columns, Set<Integer> unbroken, RangeLines lines) {
        Element element = Element.of("tr");
        ballots.of(row.counted())
                .ifPresent(place -> element.with(BallotPlaces.NUMBER, Integer.toString(place.number()))
                        .with(BallotPlaces.ADDRESS, place.address()));
        int column = 0;
        for (Cell cell : row.cells()) {
            boolean number = columns.get(column).alignment() == DataTable.Alignment.END;
            boolean words =
                    number && TWO_THINGS.matcher(PlainWords.of(cell.content())).find();
            // A number is in one piece whatever its column is.
            boolean whole = unbroken.contains(column) && !number;
            boolean breaks = !whole && ColumnFit.hasLongWord(PlainWords.of(cell.content()));
            String look = side(columns.get(column))
                    + (words ? " words" : "")
                    + (whole ? " unbroken" : "")
                    + (breaks ? " long" : "");
            Element box = column == 0 ? Element.of("th", look).with("scope", "row") : Element.of("td", look);
            if (cell.columns() > 1) {
                box.with("colspan", Integer.toString(cell.columns()));
            }
            boolean inOnePiece =
                    (number && !words) || (whole && !InlineRendering.isSpanOfYears(PlainWords.of(cell.content())));
            List<Inline> content = number && !words ? lines.part(cell.content()) : cell.content();
            element.add(box.addAll(inOnePiece ? inline.whole(content) : inline.all(content)));
            column += cell.columns();
        }
        return element;
    }

    private static String side(Column column) {
        return switch (column.alignment()) {
            case START -> "start";
            case CENTRE -> "centre";
            case END -> "end";
        };
    }

    /** What the abbreviated heads mean: paper has no hover. */
    private String meanings(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.meaning().isEmpty())
                .map(column -> column.head() + " = " + column.meaning())
                .collect(Collectors.joining(inline.between()));
    }
}
