package org.scrutin.output.wording;

/**
 * On what grounds a person decided.
 *
 * @param why in that person's words
 */
public record Grounds(String why) {

    /** So many code points of them are told on the first pages. */
    private static final int MOST = 120;

    /** The first words where there are many: the table of corrections has all. */
    public String shortly() {
        String reason = why.strip();
        return reason.codePointCount(0, reason.length()) <= MOST
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, MOST)).strip() + "…";
    }
}
