package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PlainWords;

/**
 * Texts of one part of a report, said again from the tables: paragraphs, items of lists and rows of tables, each as a whole. Printed
 * texts are held against them whatever their order, and those that are left over against those that they most resemble, so that
 * a difference names the text that changed. Not for several threads.
 */
final class SaidTexts {

    /** Texts that share a smaller part than this of the shorter one are not of the same thing. */
    private static final double RESEMBLING = 0.25;

    private static final Pattern LEAD = Pattern.compile("[^.。;；]+[.。] ?");
    private static final Pattern BETWEEN = Pattern.compile("; |； ?");
    private static final Pattern END = Pattern.compile("[.。]$");

    private final List<String> left = new ArrayList<>();

    SaidTexts(List<String> texts) {
        texts.stream().filter(text -> !text.isBlank()).forEach(left::add);
    }

    static SaidTexts of(List<Block> blocks) {
        return new SaidTexts(blocks.stream().flatMap(SaidTexts::texts).toList());
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
        List<String> texts = new ArrayList<>();
        texts.add(PlainWords.of(table.caption()));
        texts.add(TitledText.row(
                        table.columns().stream().map(DataTable.Column::head).toList())
                .text());
        for (DataTable.Row row : table.rows()) {
            texts.add(TitledText.row(row.cells().stream()
                            .map(DataTable.Cell::content)
                            .map(PlainWords::of)
                            .toList())
                    .text());
        }
        table.notes().stream().map(PlainWords::of).forEach(texts::add);
        return texts.stream();
    }

    /** The texts of blocks of a page, cells of a row as one. */
    static List<String> printed(List<PageBlock> blocks) {
        Map<Integer, List<String>> texts = new LinkedHashMap<>();
        int alone = 0;
        for (PageBlock block : blocks) {
            int place = block.row().row() > 0 ? block.row().row() : --alone;
            texts.computeIfAbsent(place, row -> new ArrayList<>()).add(PrintedText.normal(block.text()));
        }
        return texts.values().stream()
                .map(cells -> TitledText.row(cells).text())
                .toList();
    }

    /**
     * A printed text and what the tables say instead.
     *
     * @param printed empty where the report says nothing of it
     * @param said as the tables say it; empty where they say nothing of it
     */
    record Difference(Optional<String> printed, Optional<String> said) {

        /** The two in full. */
        String message() {
            return "report says " + printed.map(text -> "“" + text + "”").orElse("nothing") + ", tables say "
                    + said.map(text -> "“" + new TitledText(text).shown() + "”").orElse("nothing");
        }
    }

    /** What is printed otherwise than the tables say it, in the order of the report, then what it leaves out. */
    List<Difference> held(List<String> printed) {
        List<String> others = new ArrayList<>();
        for (String text : printed) {
            Optional<String> same =
                    left.stream().filter(said -> isSame(said, text)).findFirst();
            same.ifPresentOrElse(left::remove, () -> others.add(text));
        }
        List<Difference> differences = new ArrayList<>();
        for (String text : others) {
            Optional<String> instead = left.stream()
                    .filter(said -> alike(said, text) >= RESEMBLING * Math.min(said.length(), text.length()))
                    .max(Comparator.comparingInt(said -> alike(said, text)));
            instead.ifPresent(left::remove);
            differences.add(new Difference(Optional.of(text), instead));
        }
        left.forEach(said -> differences.add(new Difference(Optional.empty(), Optional.of(said))));
        return differences;
    }

    /** Items of a list in one paragraph may stand in any order: that of votes of one day, or of names of texts, is in no table. */
    private static boolean isSame(String said, String printed) {
        if (new TitledText(said).isPrinted(printed)) {
            return true;
        }
        List<String> own = items(PrintedText.normal(said));
        List<String> others = new ArrayList<>(items(PrintedText.normal(printed)));
        return own.size() > 1
                && own.size() == others.size()
                && own.stream()
                        .allMatch(item -> others.stream()
                                .filter(new TitledText(item)::isPrinted)
                                .findFirst()
                                .filter(others::remove)
                                .isPresent());
    }

    /** The parts of a list in one paragraph, with what leads to it as the first. */
    private static List<String> items(String text) {
        Matcher lead = LEAD.matcher(text);
        int begin = lead.lookingAt() ? lead.end() : 0;
        List<String> items = new ArrayList<>();
        items.add(text.substring(0, begin));
        items.addAll(List.of(BETWEEN.split(END.matcher(text.substring(begin)).replaceFirst(""))));
        return items;
    }

    /** How many signs two texts share at their beginning and at their end. */
    private static int alike(String said, String printed) {
        String one = new TitledText(said).shown();
        String other = PrintedText.normal(printed);
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }
}
