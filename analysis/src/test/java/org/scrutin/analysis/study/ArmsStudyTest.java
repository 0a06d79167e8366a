package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.data.DataFolder;

/** The tables of the shipped study of arms votes, beside the data they were taken from. */
class ArmsStudyTest {

    private static final Path STUDY = Path.of("..", "studies", "arms-votes-2001-2025");

    @ParameterizedTest
    @ValueSource(strings = {"ballots.csv", "decisions.csv", "roll_calls.csv"})
    void factsAsInTheData(String table) {
        List<Map<String, String>> shipped = new ArrayList<>();
        for (Map<String, String> row : DataFolder.table(STUDY.resolve(table))) {
            Map<String, String> facts = new LinkedHashMap<>(row);
            facts.remove("series");
            shipped.add(facts);
        }

        assertEquals(DataFolder.table("arms-votes/" + table), shipped);
    }

    @Test
    void aSeriesIsATextUnderOneTitle() {
        Map<String, Set<String>> series = new TreeMap<>();
        Map<String, Set<String>> titles = new TreeMap<>();
        for (Map<String, String> row : DataFolder.table(STUDY.resolve("roll_calls.csv"))) {
            String text = row.get("topic") + ": " + row.get("title");
            series.computeIfAbsent(row.get("series"), id -> new TreeSet<>()).add(text);
            titles.computeIfAbsent(text, id -> new TreeSet<>()).add(row.get("series"));
        }

        assertEquals(12, series.size());
        assertTrue(series.values().stream().allMatch(texts -> texts.size() == 1), series::toString);
        assertTrue(titles.values().stream().allMatch(ids -> ids.size() == 1), titles::toString);
    }

    /** A decision without a vote names no series: its title must be one that the labels translate. */
    @Test
    void everyTopicSeriesAndDecisionHasATitleInBothLanguages() {
        Map<String, Set<String>> named = new TreeMap<>();
        Set<String> english = new TreeSet<>();
        for (Map<String, String> row : DataFolder.table(STUDY.resolve("labels.csv"))) {
            assertTrue(row.get("topic").isEmpty() != row.get("series").isEmpty(), row::toString);
            assertTrue(!row.get("title").isBlank(), row::toString);
            named.computeIfAbsent(row.get("language"), language -> new TreeSet<>())
                    .add(row.get("topic").isEmpty() ? "series " + row.get("series") : "topic " + row.get("topic"));
            if (row.get("language").equals("en")) {
                english.add(row.get("title"));
            }
        }
        Set<String> needed = new TreeSet<>();
        for (Map<String, String> row : DataFolder.table(STUDY.resolve("roll_calls.csv"))) {
            needed.add("topic " + row.get("topic"));
            needed.add("series " + row.get("series"));
        }

        assertEquals(Set.of("en", "zh"), named.keySet());
        assertEquals(named.get("en"), named.get("zh"));
        assertTrue(named.get("en").containsAll(needed), () -> needed + " in " + named.get("en"));
        for (Map<String, String> row : DataFolder.table(STUDY.resolve("decisions.csv"))) {
            assertTrue(english.contains(row.get("title")), row::toString);
        }
    }
}
