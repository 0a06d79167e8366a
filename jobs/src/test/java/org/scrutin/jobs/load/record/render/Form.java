package org.scrutin.jobs.load.record.render;

/** The shapes in which records are printed. */
enum Form {
    CONFERENCE,
    COMMITTEE,
    ASSEMBLY,
    COUNCIL,
    PRESS,
    LIBRARY;

    /** How many votes one document holds at most. */
    int votes() {
        return this == LIBRARY ? 1 : 3;
    }

    /** Whether those that did not vote are printed. */
    boolean printsAbsent() {
        return this == PRESS || this == LIBRARY;
    }

    boolean isVerbatim() {
        return this == ASSEMBLY || this == COUNCIL;
    }

    boolean isReport() {
        return this == CONFERENCE || this == COMMITTEE;
    }

    /** Its name in the words of a language. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
