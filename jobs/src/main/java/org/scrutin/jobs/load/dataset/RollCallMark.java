package org.scrutin.jobs.load.dataset;

/** What a data set says of a roll call that no table of the report has; of the format scrutin, a column of the roll calls. */
public enum RollCallMark {
    /** The month of its date is right; the day need not be. */
    MONTH_ONLY("date_precision", "month", "day"),
    /** The United States Department of State called it important. */
    IMPORTANT("important", "true", "false");

    private final String column;
    private final String word;
    private final String otherwise;

    RollCallMark(String column, String word, String otherwise) {
        this.column = column;
        this.word = word;
        this.otherwise = otherwise;
    }

    /** The column of the roll calls that says it. */
    public String column() {
        return column;
    }

    /** What the column says of a roll call that has the mark. */
    public String word() {
        return word;
    }

    /** What the column may say of one that has it not. */
    public String otherwise() {
        return otherwise;
    }
}
