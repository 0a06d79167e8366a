package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.proof.DiscrepancyPassages;
import org.scrutin.jobs.published.TableCells;
import org.scrutin.output.compare.MovedSentence;
import org.scrutin.output.compare.SinceClaims;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.sections.Largest;
import org.scrutin.output.sections.SinceNotes;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.wording.Words;

/**
 * The notes and captions of tables, and the notes that tell how many sentences there are of a kind, said again from the tables.
 *
 * @param said in normal form
 */
record CountedNotes(List<String> said) {

    private static final List<Largest> OF_THE_REPORT =
            List.of(Largest.LEFT_OTHERS, Largest.MOVED_ALIKE, Largest.COMPANIONS);

    CountedNotes {
        said = List.copyOf(said);
    }

    /**
     * What the notes of a report say.
     *
     * @param folder the report's
     * @param tables those of its text, said again
     */
    static CountedNotes of(Path folder, List<DataTable> tables, Words words) throws IOException {
        List<String> said = new ArrayList<>();
        for (DataTable table : tables) {
            said.add(PrintedText.normal(PlainWords.of(table.caption())));
            table.notes().forEach(note -> said.add(PrintedText.normal(PlainWords.of(note))));
        }
        sentences(folder)
                .forEach((kind, counts) ->
                        counts.forEach(all -> words.find(kind.note(), Map.of("shown", kind.most(), "all", all))
                                .ifPresent(text -> said.add(PrintedText.normal(text)))));
        // A note has this part where claims have ranges, which the tables said again have not.
        TableCells.rows(folder, "bounds", row -> true, row -> row.integer("records")).stream()
                .distinct()
                .forEach(records -> words.find("groups.table.range", Map.of("records", records))
                        .ifPresent(text -> said.add(PrintedText.normal(text))));
        int furniture = TableCells.rows(folder, "discrepancies", CountedNotes::isFurnitureLeftOut, row -> row)
                .size();
        words.find("trust.passages.furniture", Map.of("n", furniture))
                .ifPresent(text -> said.add(PrintedText.normal(text)));
        int more = withPassage(folder) - DiscrepancyPassages.SHOWN;
        if (more > 0) {
            words.find("trust.passages.more", Map.of("more", more))
                    .ifPresent(text -> said.add(PrintedText.normal(text)));
        }
        since(folder).all(words).forEach(text -> said.add(PrintedText.normal(text)));
        return new CountedNotes(said.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** See {@link Discrepancy#isFurnitureLeftOut}. */
    private static boolean isFurnitureLeftOut(TableCells row) {
        return row.has("kind", DiscrepancyKind.FURNITURE_REMOVED.id())
                && row.has("severity", Discrepancy.Severity.REPAIRED.id());
    }

    /** How many discrepancies have a place in a document that the study names, and are more than furniture left out. */
    private static int withPassage(Path folder) throws IOException {
        List<String> inputs = Provenance.read(folder).stream()
                .flatMap(made -> made.inputs().stream())
                .map(Provenance.Input::name)
                .toList();
        return TableCells.rows(
                        folder,
                        "discrepancies",
                        row -> !row.text("place").isEmpty()
                                && !isFurnitureLeftOut(row)
                                && inputs.stream()
                                        .anyMatch(name -> name.equals(row.text("source"))
                                                || name.endsWith("/" + row.text("source"))),
                        row -> row)
                .size();
    }

    /** What the section on the edition before leaves out. */
    private static SinceNotes since(Path folder) throws IOException {
        List<String> kinds = SinceNotes.MADE.stream().map(ChangeKind::id).toList();
        List<String> madeFrom = new ArrayList<>();
        Set<String> sentences = new TreeSet<>();
        TableCells.rows(folder, "changes", row -> true, row -> row).forEach(row -> {
            if (kinds.contains(row.text("kind"))) {
                madeFrom.add(row.text("key"));
            } else if (row.has("table", "claims")) {
                sentences.add(new SourceText("claims", row.text("key"), "value")
                        .keyValues()
                        .get(0));
            }
        });
        int ranges = (int) sentences.stream()
                .filter(claim -> new MovedSentence(claim, List.of()).rangeOf().isPresent())
                .count();
        int tables = TableCells.rows(
                        folder,
                        "changes_tables",
                        row -> !SinceClaims.NO_RESULTS.contains(row.text("table"))
                                && (row.integer("cells") > 0
                                        || row.integer("added") > 0
                                        || row.integer("withdrawn") > 0
                                        || !row.text("columns").isEmpty()),
                        row -> row.text("table"))
                .size();
        return new SinceNotes(madeFrom.size(), sentences.size() - ranges, ranges, tables);
    }

    /** How many sentences of a kind there are: of each group, where the report has them by group. */
    private static Map<Largest, List<Integer>> sentences(Path folder) throws IOException {
        Map<String, Set<String>> ofKind = new TreeMap<>();
        Map<String, Integer> ofGroup = new TreeMap<>();
        TableCells.rows(folder, "claims", row -> true, row -> row).forEach(row -> {
            ofKind.computeIfAbsent(row.text("template"), kind -> new TreeSet<>())
                    .add(row.text("claim"));
            if (row.has("template", Largest.CHANGED_ALIKE.template())
                    && row.has("argument", "count")
                    && row.integer("value") >= Largest.TOGETHER) {
                ofGroup.merge(row.text("claim").split(":", -1)[2], 1, Integer::sum);
            }
        });
        Map<Largest, List<Integer>> all = new LinkedHashMap<>();
        OF_THE_REPORT.forEach(kind -> all.put(
                kind, List.of(ofKind.getOrDefault(kind.template(), Set.of()).size())));
        all.put(Largest.CHANGED_ALIKE, List.copyOf(ofGroup.values()));
        return all;
    }

    /**
     * A text with blanks where it has a note that the tables give, number for number.
     *
     * @param text in normal form
     */
    String without(String text) {
        String open = text;
        for (String note : said) {
            open = Pattern.compile("(?<![0-9])" + Pattern.quote(note) + "(?![0-9])")
                    .matcher(open)
                    .replaceAll(" ".repeat(note.length()));
        }
        return open;
    }
}
