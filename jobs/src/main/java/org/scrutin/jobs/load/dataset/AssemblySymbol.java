package org.scrutin.jobs.load.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What data sets of the General Assembly's votes call a text, as a symbol: {@code R/61/77} is {@code A/RES/61/77}.
 *
 * <p>From the 31st session on the number is the resolution's within its session. Before, such a number is often that of a page
 * of the record; from 401 on it is a decision's; and one whose session is another than the vote's is a slip. Those stay as
 * they stand: to call them resolutions would be a guess.
 */
final class AssemblySymbol {

    private static final int FIRST_SESSION = 31;
    private static final int FIRST_DECISION = 401;
    private static final String PREFIX = "A/RES/";
    private static final Pattern SHORT = Pattern.compile("R/(\\d{1,3})/(\\d{1,4})(.*)");

    private AssemblySymbol() {}

    /**
     * The symbol without blanks; empty where there is none.
     *
     * @param written as the data set has it
     * @param session of the vote, a number
     */
    static String of(String written, String session) {
        String symbol = written.replaceAll("[\\s\\p{Z}]+", "");
        if (symbol.equals("NA")) {
            return "";
        }
        Matcher parts = SHORT.matcher(symbol);
        boolean isResolution = parts.matches()
                && parts.group(1).equals(session)
                && Integer.parseInt(parts.group(1)) >= FIRST_SESSION
                && Integer.parseInt(parts.group(2)) < FIRST_DECISION;
        return isResolution ? PREFIX + symbol.substring(2) : symbol;
    }
}
