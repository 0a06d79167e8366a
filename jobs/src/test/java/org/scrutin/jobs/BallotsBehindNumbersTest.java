package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.evidence.Evidence;
import org.scrutin.output.evidence.EvidenceTables;
import org.scrutin.output.evidence.TableEvidence;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.tables.StudyTables;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

/** The ballots that a number leads to are those that it was counted from: they are counted again. */
class BallotsBehindNumbersTest {

    private static final RecountedColumns COLUMNS = new RecountedColumns();

    /** Of a long table so many rows, spread evenly. */
    private static final int ROWS = 400;

    @ParameterizedTest
    @CsvSource({"small-arms-2018, 1500", "arms-votes-2001-2025, 15000"})
    void numbersAreCountedAgainFromTheirBallots(String study, int least) throws IOException {
        StudyResults results = results(study);
        List<TableRows<?>> tables = OpenStudy.NONE.tables(results);
        Map<Cell, Map<String, String>> asked = new LinkedHashMap<>();
        tables.forEach(table -> asked.putAll(sample(table)));
        Evidence evidence = Evidence.of(results, tables, asked.keySet());
        List<String> faults = new ArrayList<>();
        Map<String, Integer> counted = new TreeMap<>();
        asked.forEach((cell, row) -> {
            BallotSelection ballots = evidence.behind(cell);
            RollCallMatrix matrix = results.data().matrix();
            double value = Double.parseDouble(row.get(cell.column()));
            Recount recount = new Recount(evidence.hall(), matrix, row, ballots);
            String name = cell.table() + "." + cell.column();
            double again = COLUMNS.all().get(name).applyAsDouble(recount);
            if (Math.abs(again - value) > 1e-9) {
                faults.add(name + " " + cell.key() + ": " + value + ", from its ballots " + again);
            }
            counted.merge(name, 1, Integer::sum);
        });
        assertEquals(List.of(), faults.stream().limit(40).toList(), () -> faults.size() + " of " + asked.size());
        assertTrue(asked.size() >= least, () -> asked.size() + " " + counted);
    }

    @Test
    void everyTableSaysWhichBallotsOrWhyNone() throws IOException {
        StudyResults results = results("small-arms-2018");
        List<String> names = new ArrayList<>(StudyTables.definitions(OpenStudy.NONE.tables(results)).stream()
                .map(TableDefinition::name)
                .toList());
        names.add("dictionary");
        Map<String, TableEvidence> rules = new EvidenceTables(
                        results, Evidence.of(results, List.of(), List.of()).hall())
                .all();
        assertEquals(new TreeSet<>(names), new TreeSet<>(rules.keySet()));
        rules.forEach((table, rule) -> {
            if (rule instanceof TableEvidence.Uncounted none) {
                assertFalse(none.why().isBlank(), table);
            }
        });
        assertTrue(COLUMNS.tables().allMatch(table -> rules.get(table) instanceof TableEvidence.Counted));
    }

    /** Every number of every so many rows that is counted again, with its row. */
    private static Map<Cell, Map<String, String>> sample(TableRows<?> table) {
        List<String> header = table.definition().header();
        int step = Math.max(1, table.size() / ROWS);
        Map<Cell, Map<String, String>> sample = new LinkedHashMap<>();
        int place = 0;
        for (List<String> cells : table.cells().toList()) {
            if (place++ % step != 0) {
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            List<String> key = cells.subList(0, table.definition().keyColumns());
            for (String column : header) {
                String name = table.definition().name() + "." + column;
                if (COLUMNS.all().containsKey(name) && !row.get(column).isEmpty() && isRecounted(row)) {
                    sample.put(new Cell(table.definition().name(), key, column), row);
                }
            }
        }
        return sample;
    }

    /** Whose ballots are a group's and whose the subject's, rows beside a group do not tell. */
    private static boolean isRecounted(Map<String, String> row) {
        return !row.getOrDefault("reference", "").startsWith("group:") || !row.containsKey("subject");
    }

    private static StudyResults results(String study) throws IOException {
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        LoadedStudy loaded = new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(StudyPlace.of("../studies/" + study)));
        return StudyAnalysis.of(loaded.data(), loaded.settings());
    }
}
