package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.StateProfiles;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TableCells;
import org.scrutin.output.wording.Words;

/**
 * The notes and captions of tables that count something, said again from the tables.
 *
 * @param said in normal form
 */
record CountedNotes(List<String> said) {

    /** So many rows the report's tables show at most: more stand in the files. */
    private static final int PARAGRAPHS = 12;

    private static final int TEXTS = 20;

    /** So many sentences of a kind are printed at most, by template and the note that tells of the others. */
    private static final Map<String, Map.Entry<String, Integer>> SENTENCES = Map.of(
            "left.others", Map.entry("switches.left-others", 8),
            "movers.switches.series", Map.entry("movers.changed-more", 12),
            "dissent.companion", Map.entry("paragraphs.companions-more", 8));

    private static final int CHANGED_ALIKE = 8;

    /** Members of a group that change a vote alike are told from so many on. */
    private static final int TOGETHER = 3;

    private static final int DISCREPANCIES = 40;

    /** A text whose votes in favour changed by less is in no table. */
    private static final int LARGE = 10;

    private static final int CLOSEST = 5;
    private static final int WITH_FEW = 10;

    CountedNotes {
        said = List.copyOf(said);
    }

    /**
     * What the notes of a report say.
     *
     * @param results as its tables have them
     */
    static CountedNotes of(Path folder, StudyResults results, Words words) throws IOException {
        Notes notes = new Notes(words);
        notes.counts(folder, results);
        notes.settings(results);
        return new CountedNotes(notes.said);
    }

    /** Says notes. Not for several threads. */
    private static final class Notes {

        private final Words words;
        private final List<String> said = new ArrayList<>();

        Notes(Words words) {
            this.words = words;
        }

        void counts(Path folder, StudyResults results) throws IOException {
            int paragraphs = results.dissent().stream()
                    .map(row -> row.rollCall())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .size();
            say("paragraphs.note", Map.of("shown", Math.min(PARAGRAPHS, paragraphs), "all", paragraphs));
            int switches = results.switches().size();
            say("switches.note", Map.of("shown", switches, "all", switches));
            List<Boolean> returns = TableCells.rows(
                    folder,
                    "totals_change",
                    row -> true,
                    row -> Math.abs(row.integer("yes_to") - row.integer("yes_from")) >= LARGE);
            int large = (int) returns.stream().filter(is -> is).count();
            say("totals.note", Map.of("shown", Math.min(TEXTS, large), "all", large, "returns", returns.size()));
            int faults = (int) results.discrepancies().stream()
                    .filter(found -> found.kind() != DiscrepancyKind.MISSING_CANDIDATE)
                    .count();
            say("trust.everything.note", Map.of("shown", Math.min(DISCREPANCIES, faults), "all", faults));
            for (String layer : List.of("corrections", "intentions")) {
                int all =
                        TableCells.rows(folder, layer, row -> true, row -> row).size();
                say("trust." + layer + ".note", Map.of("shown", Math.min(DISCREPANCIES, all), "all", all));
            }
            sentences(folder);
            TableCells.rows(folder, "bounds", row -> true, row -> row.integer("records")).stream()
                    .distinct()
                    .forEach(records -> say("groups.table.range", Map.of("records", records)));
            int most = results.coincidence().stream()
                    .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                    .mapToInt(Coincidence::common)
                    .max()
                    .orElse(0);
            say("coincidence.counts.note", Map.of("most", most, "minimum", CoincidenceRanking.LEAST_VOTES));
        }

        /** How many sentences of a kind there are: of a group, where the report has them by group. */
        private void sentences(Path folder) throws IOException {
            Map<String, Set<String>> ofKind = new TreeMap<>();
            Map<String, Integer> ofGroup = new TreeMap<>();
            TableCells.rows(folder, "claims", row -> true, row -> row).forEach(row -> {
                String template = row.text("template");
                if (SENTENCES.containsKey(template)) {
                    ofKind.computeIfAbsent(template, kind -> new TreeSet<>()).add(row.text("claim"));
                } else if (template.equals("change.switchers")
                        && row.has("argument", "count")
                        && row.integer("value") >= TOGETHER) {
                    ofGroup.merge(row.text("claim").split(":", -1)[2], 1, Integer::sum);
                }
            });
            SENTENCES.forEach((kind, note) -> say(
                    note.getKey(),
                    Map.of(
                            "shown",
                            note.getValue(),
                            "all",
                            ofKind.getOrDefault(kind, Set.of()).size())));
            ofGroup.values().forEach(all -> say("cycles.changed-more", Map.of("shown", CHANGED_ALIKE, "all", all)));
        }

        /** What counts nothing of the votes: what the study or the program sets. */
        void settings(StudyResults results) {
            say(
                    "clusters.count.note",
                    Map.of("resamples", results.settings().clusters().resamples()));
            results.clusters().stream()
                    .findFirst()
                    .ifPresent(clusters -> say("abstention.note", Map.of("minimum", clusters.minimumAbstentions())));
            String id = results.settings().coincidence().id();
            String formula = words.text("score.named", Map.of("name", words.text("score." + id), "id", id));
            say("coincidence.note", Map.of("formula", formula, "minimum", CoincidenceRanking.LEAST_VOTES));
            say("coincidence.table", Map.of("n", CLOSEST));
            say("totals.table", Map.of("least", LARGE));
            Map<String, Integer> limits =
                    Map.of("minimum", CoincidenceRanking.LEAST_VOTES, "others", StateProfiles.OTHERS, "n", WITH_FEW);
            List.of("isolation.note", "isolation.note.few").forEach(key -> say(key, limits));
        }

        private void say(String key, Map<String, ?> arguments) {
            words.find(key, arguments).ifPresent(text -> said.add(PrintedText.normal(text)));
        }
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
