package org.scrutin.jobs.study;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file is to a source: the key under which a study names it. {@link KnownTables} tells it. */
public enum TableRole {
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
    public String key() {
        return key;
    }

    /** The role of a key of a source. */
    public static Optional<TableRole> of(String key) {
        return Stream.of(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** What the program itself calls such a file, without its ending. */
    public String fileStem() {
        return key.replace('-', '_');
    }

    /** What the program itself calls such a file. */
    public String fileName() {
        return fileStem() + ".csv";
    }
}
