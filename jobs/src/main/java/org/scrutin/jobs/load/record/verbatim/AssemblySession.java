package org.scrutin.jobs.load.record.verbatim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular session of the General Assembly, as symbols of records of its meetings name it: {@code A/65/PV.71}, {@code A/C.1/65/PV.3}. Its
 * days are those in which it can have met at most.
 *
 * <p><b>Source.</b> Rules of procedure of the General Assembly (A/520/Rev.20), rule 1: a session opens in September of each year; the first
 * met from 10 January 1946, and the fifth was closed on 5 November 1951.
 *
 * @param number from 1
 */
record AssemblySession(int number) {

    private static final Pattern SYMBOL = Pattern.compile("A/(?:[A-Z]\\S*/)?(?<session>\\d{1,3})/(?:PV|SR)\\.\\S+");

    /** The year before that of the first session. */
    private static final int YEAR_BEFORE = 1945;

    /** The session of a record; empty where the symbol names none. */
    static Optional<AssemblySession> of(String symbol) {
        Matcher matcher = SYMBOL.matcher(symbol);
        return matcher.matches()
                ? Optional.of(new AssemblySession(Integer.parseInt(matcher.group("session"))))
                : Optional.empty();
    }

    /** The first day on which it can have met. */
    LocalDate opened() {
        return number == 1 ? LocalDate.of(1946, 1, 10) : LocalDate.of(YEAR_BEFORE + number, 9, 1);
    }

    /** The last day on which it can have met; no session but the fifth went beyond the opening of the next. */
    LocalDate closed() {
        return number == 5 ? LocalDate.of(1951, 11, 5) : LocalDate.of(YEAR_BEFORE + number + 1, 9, 30);
    }
}
