package org.scrutin.output.write;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of documents of the United Nations in a line: whole, or a resolution's number where words say that it is one. */
final class Symbols {

    private static final String NUMBER = "[1-9][0-9]/[0-9]{1,3}[A-Z]?";

    private static final Pattern WHOLE =
            Pattern.compile("(?<![A-Za-z0-9/])A/(?:RES/" + NUMBER + "|CONF\\.[0-9]+/[0-9A-Z./]*[0-9A-Z])");

    /**
     * (80/46) or 第80/46号决议, behind a title or standing for it; PP-7 of 71/68 and 72/35, OP-2 of a paragraph. Resolutions have been
     * numbered so since the 31st session; shares stand in brackets as a percentage.
     */
    private static final Pattern BEHIND_A_TITLE = Pattern.compile(
            "(?<=[(（])(?=[3-9])" + NUMBER + "(?=[)）])|(?<=第)" + NUMBER + "(?=号决议)|(?<=\\b[OP]P-[0-9a-z]{1,4} of )"
                    + NUMBER + "(?![0-9])|(?<![0-9/])" + NUMBER + "(?=的[OP]P-|, [OP]P-)");

    /** 80/46 or 67/62, OP-2 at the head of a row; a share never heads one. */
    private static final Pattern AT_THE_HEAD = Pattern.compile("^" + NUMBER + "(?=$|, )");

    private Symbols() {}

    /**
     * A symbol.
     *
     * @param from where it begins in the line
     * @param to where it ends
     * @param symbol in full
     */
    record Found(int from, int to, String symbol) {}

    /**
     * The symbols of a line, in order.
     *
     * @param rowHead whether the line heads a row of a table
     */
    static List<Found> in(String text, boolean rowHead) {
        Matcher whole = WHOLE.matcher(text);
        if (whole.find()) {
            return whole.reset().results().map(found -> found(found, "")).toList();
        }
        Matcher head = AT_THE_HEAD.matcher(text);
        if (rowHead && head.find()) {
            return List.of(found(head.toMatchResult(), "A/RES/"));
        }
        return BEHIND_A_TITLE
                .matcher(text)
                .results()
                .map(found -> found(found, "A/RES/"))
                .toList();
    }

    private static Found found(MatchResult result, String before) {
        return new Found(result.start(), result.end(), before + result.group());
    }
}
