package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.edition.PdfText;

/**
 * A paper on a state or group, held against the same paper said again from the tables. Each of its texts must stand there, and no
 * number may stand there that is in none of them. Not for several threads.
 */
final class FocusReading {

    private static final Pattern SIGN = Pattern.compile("\uE000[a-j]+\uE001");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    /** A title without numbers, and one with. */
    private static final String TITLE = "([^0-9“”]{1,300}?)";

    private static final String NUMBERED_TITLE = "([^“”]{1,300}?)";
    private static final int AROUND = 25;

    private final TitleSigns titles;
    private final List<List<String>> texts = new ArrayList<>();
    /** Numbers of titles that head rows. */
    private final List<String> titled = new ArrayList<>();

    private int tables;
    private final Set<String> labels =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    FocusReading(TitleSigns titles) {
        this.titles = titles;
    }

    /**
     * Notes what the paper says.
     *
     * @param again the paper, said again
     */
    void says(Report again) {
        label(again.meta().subtitle());
        label(again.meta().runningHead());
        text(PlainWords.of(again.cover().readFrom()));
        again.cover().imprint().forEach(line -> text(PlainWords.of(line)));
        again.sections().forEach(section -> section.blocks().forEach(this::block));
    }

    /** Notes a name whose numbers count nothing, wherever it stands. */
    void label(String name) {
        if (DIGIT.matcher(name).find()) {
            labels.add(PdfText.solid(name));
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            text(PlainWords.of(paragraph.text()));
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> text(PlainWords.of(item)));
        } else if (block instanceof SmallPrint print) {
            print.blocks().forEach(this::block);
        } else if (block instanceof DataTable table) {
            table(table);
        }
    }

    private void table(DataTable table) {
        tables++;
        text(tables + PlainWords.of(table.caption()));
        table.columns().forEach(column -> label(column.head()));
        for (DataTable.Row row : table.rows()) {
            List<String> cells = row.cells().stream()
                    .map(DataTable.Cell::content)
                    .map(PlainWords::of)
                    .toList();
            // The first cell may need several lines: the others stand behind any word of it.
            String tail = String.join("", cells.subList(1, cells.size()));
            Stream.of(SIGN.split(cells.get(0), -1)).forEach(this::label);
            titled.addAll(titles.allowed(cells.get(0)));
            text(tail);
        }
        table.notes().stream().map(PlainWords::of).forEach(this::text);
    }

    private void text(String text) {
        if (DIGIT.matcher(SIGN.matcher(text).replaceAll("")).find()) {
            texts.add(List.of(text));
        }
    }

    /**
     * Notes that other texts may stand where one does: of several votes of one day the record says which comes first, and no table.
     *
     * @param all that may stand there, the text itself among them
     */
    void mayAlsoSay(List<Inline> text, List<List<Inline>> all) {
        String own = PlainWords.of(text);
        List<String> words = all.stream().map(PlainWords::of).toList();
        texts.replaceAll(said -> said.get(0).equals(own)
                ? Stream.concat(said.stream(), words.stream()).distinct().toList()
                : said);
    }

    /** How many texts there are. */
    int texts() {
        return texts.size();
    }

    /**
     * Reads the paper.
     *
     * @param paper its text without blanks
     * @return one line a difference
     */
    List<String> read(String paper) {
        List<String> differences = new ArrayList<>();
        BitSet told = new BitSet(paper.length());
        texts.stream()
                .sorted(Comparator.comparingInt((List<String> said) ->
                                PdfText.solid(said.get(0)).length())
                        .reversed())
                .filter(said -> said.stream().noneMatch(text -> isFound(paper, text, told)))
                .forEach(said -> differences.add("report says otherwise, tables say “"
                        + PrintedText.normal(SIGN.matcher(said.get(0)).replaceAll("…"))
                        + "”"));
        for (String label : labels) {
            for (int at = paper.indexOf(label); at >= 0; at = paper.indexOf(label, at + label.length())) {
                told.set(at, at + label.length());
            }
        }
        Matcher digits = Pattern.compile("[0-9]+(?:\\.[0-9]+)*").matcher(paper);
        while (digits.find()) {
            if (told.nextClearBit(digits.start()) < digits.end() && !titled.remove(digits.group())) {
                differences.add("no table gives " + digits.group() + " in “"
                        + paper.substring(
                                Math.max(0, digits.start() - AROUND), Math.min(paper.length(), digits.end() + AROUND))
                        + "”");
            }
        }
        return differences;
    }

    private boolean isFound(String paper, String text, BitSet told) {
        List<String> allowed = titles.allowed(text);
        String words = Stream.of(SIGN.split(PdfText.solid(text), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(allowed.isEmpty() ? TITLE : NUMBERED_TITLE));
        // Without blanks cells of a row read as one number: that none is left over shows that each was found in its
        // place.
        Matcher found = Pattern.compile(words).matcher(paper);
        for (int from = 0; from <= paper.length() && found.find(from); from = found.start() + 1) {
            List<String> named = new ArrayList<>();
            for (int group = 1; group <= found.groupCount(); group++) {
                named.addAll(PrintedText.numbers(found.group(group)));
            }
            allowed.forEach(named::remove);
            if (named.isEmpty() && isFree(told, found)) {
                told.set(found.start(), found.end());
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(BitSet told, Matcher found) {
        int next = told.nextSetBit(found.start());
        return next < 0 || next >= found.end();
    }
}
