package org.scrutin.output.compare;

/** Whether it is told which of data, settings and program made a change, and where not, why. */
public enum Telling {
    /** Nothing differs, or one of the three alone: there is nothing to tell apart. */
    ALONE("alone"),
    /** Several differ, and they were told apart by counting again. */
    APART("apart"),
    /** The editions are of two studies: data of one do not go with settings of the other. */
    OTHER_STUDY("other_study"),
    /** Settings differ that decide what is read, and the tables hold what was read. */
    OTHER_READING("other_reading"),
    /** An earlier version wrote tables with other columns, so its data can't be read again. */
    OTHER_TABLES("other_tables"),
    /** Another version of the program wrote the later edition. */
    OTHER_PROGRAM("other_program"),
    /** The program refuses the data of one under the settings of the other. */
    REFUSED("refused");

    private final String id;

    Telling(String id) {
        this.id = id;
    }

    /** The word in claims. */
    public String id() {
        return id;
    }
}
