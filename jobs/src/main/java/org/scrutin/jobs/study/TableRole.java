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
    /** The ballots of another format than the program's own, in howtheyvote the votes. */
    VOTES("votes"),
    /** The issues of the format unvotes. */
    ISSUES("issues"),
    /** The ballots of the format howtheyvote, whose votes are the votes themselves. */
    MEMBER_VOTES("member-votes"),
    /** The groups of those that vote in the format howtheyvote. */
    GROUP_MEMBERSHIPS("group-memberships"),
    /** Those that vote in the format voteview. */
    MEMBERS("members"),
    /** Those that vote in the program's own format, where they are no states of the registry. */
    VOTERS("voters"),
    /** Further topics of roll calls. */
    ROLL_CALL_TOPICS("roll-call-topics"),
    /** The documents that tables were made from. */
    DOCUMENTS("documents"),
    /** Those documents themselves, which are no tables. */
    RECORDS("records"),
    /** What delegations said later. */
    INTENTIONS("intentions");

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
