package org.scrutin.output.compare;

/** What a result can change through. */
public enum Origin {
    /** The files that were read, but for the study file and what the program brings. */
    DATA("data"),
    /** The program, its tables of states and groups included. */
    PROGRAM("program"),
    /** What the study file sets, defaults included, but for title and form of the report. */
    SETTINGS("settings");

    private final String id;

    Origin(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }
}
