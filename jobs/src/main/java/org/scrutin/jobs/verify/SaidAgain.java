package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PlainWords;

/**
 * A text of a report that no claim says, said again from the tables.
 *
 * @param text its words; where a title stands whose words are in no table, a sign of {@link TitleSigns}
 * @param allowed numbers that it may also have where such signs stand
 */
record SaidAgain(String text, List<String> allowed) {

    private static final int SHOWN = 120;

    SaidAgain {
        allowed = List.copyOf(allowed);
    }

    static SaidAgain of(String text, TitleSigns titles) {
        return new SaidAgain(text, titles.allowed(text));
    }

    /** The texts of blocks as a page has them, one an element: of a table its caption, heads, cells and notes. */
    static List<SaidAgain> of(List<Block> blocks, TitleSigns titles) {
        return blocks.stream()
                .flatMap(SaidAgain::texts)
                .filter(text -> !text.isBlank())
                .map(text -> of(text, titles))
                .toList();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(PlainWords.of(paragraph.text()));
        }
        if (block instanceof BulletList list) {
            return list.items().stream().map(PlainWords::of);
        }
        return block instanceof DataTable table ? texts(table) : Stream.empty();
    }

    private static Stream<String> texts(DataTable table) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(table.caption());
        table.columns().forEach(column -> lines.add(List.of(Inline.text(column.head()))));
        table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(cell.content())));
        lines.addAll(table.notes());
        return lines.stream().map(PlainWords::of);
    }

    /** What a printed text says otherwise; empty where its numbers are those of this text. */
    Optional<String> difference(String printed) {
        String own = PrintedText.normal(TitleSigns.without(text));
        List<String> left = new ArrayList<>(PrintedText.numbers(PrintedText.normal(printed)));
        boolean all = PrintedText.numbers(own).stream().allMatch(left::remove);
        allowed.forEach(left::remove);
        return all && left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "prints “" + shown(PrintedText.normal(printed)) + "”, the tables give “" + shown(own) + "”");
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
