package org.scrutin.analysis.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The recorded votes of the General Assembly on disarmament, 2006 to 2018: topic {@code di} of the folder {@code unga}, whole texts,
 * paragraphs and amendments alike. States are named by the two letters of the file.
 */
public final class DisarmamentVotes {

    private static final Map<String, Character> LETTERS = Map.of("yes", 'Y', "no", 'N', "abstain", 'A');

    private DisarmamentVotes() {}

    /** A roll call a column, in the order of the file. */
    public static MadeVotes read() {
        Set<String> topic = DataFolder.table("unga/un_roll_call_issues.csv.gz").stream()
                .filter(row -> row.get("short_name").equals("di"))
                .map(row -> row.get("rcid"))
                .collect(Collectors.toCollection(TreeSet::new));
        MadeVotes votes = new MadeVotes();
        List<String> chosen = new ArrayList<>();
        for (Map<String, String> row : DataFolder.table("unga/un_roll_calls.csv.gz")) {
            String date = row.get("date");
            if (topic.contains(row.get("rcid"))
                    && date.compareTo("2006-01-01") >= 0
                    && date.compareTo("2018-12-31") <= 0) {
                chosen.add(row.get("rcid"));
                votes.whole(row.get("rcid"), date, "disarmament", row.get("short"));
            }
        }
        Map<String, Integer> columns = new HashMap<>();
        chosen.forEach(rollCall -> columns.put(rollCall, columns.size()));
        Map<String, char[]> rows = new HashMap<>();
        for (Map<String, String> ballot : DataFolder.table("unga/un_votes.csv.gz")) {
            Integer column = columns.get(ballot.get("rcid"));
            if (column != null) {
                rows.computeIfAbsent(
                                        ballot.get("country_code"),
                                        state -> "X".repeat(chosen.size()).toCharArray())[column] =
                        LETTERS.get(ballot.get("vote"));
            }
        }
        new TreeSet<>(rows.keySet()).forEach(state -> votes.row(state, new String(rows.get(state))));
        return votes;
    }
}
