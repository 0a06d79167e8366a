package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The votes of a report as its tables have them.
 *
 * @param rollCalls rows by id
 * @param ballots choices by roll call and state
 */
record ReportVotes(Map<String, NamedCsvRecord> rollCalls, Map<String, Map<String, String>> ballots) {

    /** From rows of the tables {@code roll_calls} and {@code ballots}. */
    static ReportVotes of(List<NamedCsvRecord> rollCalls, List<NamedCsvRecord> ballots) {
        ReportVotes votes = new ReportVotes(new TreeMap<>(), new TreeMap<>());
        rollCalls.forEach(row -> votes.rollCalls.put(row.getField("roll_call"), row));
        ballots.forEach(row -> votes.ballots
                .computeIfAbsent(row.getField("roll_call"), id -> new TreeMap<>())
                .put(row.getField("state"), row.getField("choice")));
        return votes;
    }

    /** The year of a roll call. */
    String year(String rollCall) {
        return rollCalls.get(rollCall).getField("date").substring(0, 4);
    }

    /** A state's ballots on whole texts of a series that have one before them. */
    int possibleSwitches(String state) {
        Map<String, Integer> bySeries = new TreeMap<>();
        rollCalls.values().stream()
                .filter(row -> row.getField("kind").equals("whole"))
                .filter(row -> !row.getField("series").isEmpty())
                .filter(row -> List.of("Y", "N", "A")
                        .contains(ballots.get(row.getField("roll_call")).getOrDefault(state, "X")))
                .forEach(row -> bySeries.merge(row.getField("series"), 1, Integer::sum));
        return bySeries.values().stream().mapToInt(cast -> cast - 1).sum();
    }
}
