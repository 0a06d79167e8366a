package org.scrutin.jobs.voters;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutin.analysis.vote.Period;

/** When a Congress of the United States sits: two years, from 4 March until the 73rd, whose term ended early, since then from 3 January. */
public final class Congress {

    private static final int FIRST_YEAR = 1789;
    /** The first whose term begins in January, by the Twentieth Amendment. */
    private static final int FIRST_OF_JANUARY = 74;

    private Congress() {}

    /** The days of a Congress, from 1 on. */
    public static Period days(int congress) {
        return Period.of(
                Optional.of(first(congress)), Optional.of(first(congress + 1).minusDays(1)));
    }

    private static LocalDate first(int congress) {
        int year = FIRST_YEAR + 2 * (congress - 1);
        return congress < FIRST_OF_JANUARY ? LocalDate.of(year, 3, 4) : LocalDate.of(year, 1, 3);
    }
}
