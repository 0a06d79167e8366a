package org.scrutin.jobs.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file is to a source, told by its header or, where it has none, by the keys of its first line. */
enum TableRole {
    BALLOTS("ballots"),
    ROLL_CALLS("roll-calls"),
    LABELS("labels"),
    DECISIONS("decisions"),
    SPEAKERS("speakers"),
    DISCREPANCIES("discrepancies"),
    /** The one file of the format unga-json: it holds votes, decisions and ballots. */
    RESOLUTIONS("resolutions"),
    /** The ballots of another format than the program's own. */
    VOTES("votes"),
    /** The issues of the format unvotes. */
    ISSUES("issues");

    private final String key;

    TableRole(String key) {
        this.key = key;
    }

    /** The key in study files. */
    String key() {
        return key;
    }

    /** The role of a key of a source. */
    static Optional<TableRole> of(String key) {
        return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** What the program itself calls such a file. */
    String fileName() {
        return key.replace('-', '_') + ".csv";
    }

    /**
     * What a table can be. One row a roll call with a column a state and a date is both ballots and roll calls.
     *
     * @param header its columns
     * @param states ids of all states
     * @return empty where it is none of the program's tables
     */
    static List<TableRole> of(List<String> header, Set<String> states) {
        List<TableRole> roles = new ArrayList<>();
        if (header.containsAll(List.of("order", "speaker"))) {
            roles.add(SPEAKERS);
        } else if (header.contains("severity")) {
            roles.add(DISCREPANCIES);
        } else if (header.contains("language")) {
            roles.add(LABELS);
        } else if (header.contains("mode")) {
            roles.add(DECISIONS);
        } else if (header.contains("roll_call")) {
            boolean tall = header.contains("state") || header.contains("choice");
            if (tall ? isTall(header) : header.stream().anyMatch(states::contains)) {
                roles.add(BALLOTS);
            }
            if (!tall && header.contains("date")) {
                roles.add(ROLL_CALLS);
            }
        }
        return roles;
    }

    /** Whether a table has a row a ballot. */
    static boolean isTall(List<String> header) {
        return header.containsAll(List.of("roll_call", "state", "choice"));
    }
}
