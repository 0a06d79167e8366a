package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of two finished reports: those of profiles against the tables, those of sentences against a table that somebody changed. */
class ReportNumbersTest {

    private static final long SEED = 20180629;

    private static StudyReports record;
    private static StudyReports cycles;

    @BeforeAll
    static void make(
            @Study("small-arms-2018") StudyReports ofRecord, @Study("arms-votes-2001-2025") StudyReports ofCycles) {
        record = ofRecord;
        cycles = ofCycles;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyNumberOfEveryProfileOfARecordFollowsFromTheTables(String language) {
        String page = record.text("report." + language + ".html");
        ProfileNumbers profiles = new ProfileNumbers(record, "all", 3);
        ProfileNumbers.states(page).forEach(state -> profiles.look(page, state));
        assertEquals(List.of(), profiles.faults());
        assertTrue(profiles.numbers() > 3000, profiles.numbers() + " numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyNumberOfProfilesOverCyclesFollowsFromTheTables(String language) {
        String page = cycles.text("report." + language + ".html");
        ProfileNumbers profiles = new ProfileNumbers(cycles, "2024-2030", 10);
        List<String> states = new ArrayList<>(ProfileNumbers.states(page));
        Collections.shuffle(states, new Random(SEED));
        states.subList(0, 20).forEach(state -> profiles.look(page, state));
        assertEquals(List.of(), profiles.faults());
        assertTrue(profiles.numbers() > 1500, profiles.numbers() + " numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyNumberOfEveryProfileOfAGroupFollowsFromTheTables(String language) {
        GroupNumbers ofRecord = new GroupNumbers(record, "all", 3);
        ofRecord.look(record.text("report." + language + ".html"));
        assertEquals(List.of(), ofRecord.faults());
        assertTrue(ofRecord.numbers() > 500, ofRecord.numbers() + " numbers");
        GroupNumbers overCycles = new GroupNumbers(cycles, "2024-2030", 10);
        overCycles.look(cycles.text("report." + language + ".html"));
        assertEquals(List.of(), overCycles.faults());
        assertTrue(overCycles.numbers() > 1200, overCycles.numbers() + " numbers");
    }

    @Test
    void aChangedCellBreaksItsOwnClaimsAndNoOther(@TempDir Path scratch) throws IOException {
        ChangedCells cells = new ChangedCells(record, ChangedCells.Held.ALL, scratch, SEED);
        cells.change(40);
        assertEquals(List.of(), cells.faults());
        assertTrue(cells.broken() >= 25 && cells.untouched() >= 25, cells.broken() + " and " + cells.untouched());
    }

    @Test
    void aChangedCellOfManyBreaksItsOwnClaimsAndNoOther(@TempDir Path scratch) throws IOException {
        ChangedCells cells = new ChangedCells(cycles, ChangedCells.Held.OF_THE_TABLE, scratch, SEED);
        cells.change(12);
        assertEquals(List.of(), cells.faults());
        assertTrue(cells.broken() >= 8 && cells.untouched() >= 8, cells.broken() + " and " + cells.untouched());
    }
}
