package org.scrutin.output.tables;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Characters; the only type that is neutralised where a spreadsheet would run it. */
    TEXT("text"),
    /** Ids in code-point order with one blank between. */
    LIST("list"),
    /** A whole number. */
    INTEGER("integer"),
    /** A number in shortest round-trip form, without exponent. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** A day as in 2018-06-29. */
    DATE("date");

    private final String id;

    ColumnType(String id) {
        this.id = id;
    }

    /** The word in the dictionary. */
    public String id() {
        return id;
    }
}
