package org.scrutin.jobs.registry;

import java.io.Reader;

/** The tables that the registry is built from. */
public enum RegistryTable {
    STATES("states.csv"),
    STATE_NAMES("state_names.csv"),
    STATE_CODES("state_codes.csv"),
    GROUPS("groups.csv"),
    MEMBERSHIPS("memberships.csv"),
    SUSPENSIONS("suspensions.csv");

    private final String file;

    RegistryTable(String file) {
        this.file = file;
    }

    /** The name of the table's file. */
    public String file() {
        return file;
    }

    /** Where a table is read from. */
    @FunctionalInterface
    public interface Source {

        /** A reader of the table from its header on; who asked closes it. */
        Reader open(RegistryTable table);
    }
}
