package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decisions in the order in which a record tells them. */
class DecisionOrderTest {

    @Test
    void paragraphsOfARecordStandAsTheyWereRead() {
        // The places of the report of the third review conference on small arms: lines 31, 39, 97, 133, 180.
        List<Decision> read = List.of(
                decision("r", "5", "2018-06-18", "31:1"),
                decision("r", "6", "2018-06-18", "39:3"),
                decision("r", "10", "2018-06-29", "97:1"),
                decision("r", "16", "2018-06-29", "133:3"),
                decision("r", "20", "2018-06-29", "180:1"));
        assertOrder(read);
    }

    @Test
    void pagesAndColumnsAreNumbersToo() {
        assertOrder(List.of(
                decision("r", "c", "", "2.9:1"),
                decision("r", "b", "", "2.10:1"),
                decision("r", "a", "", "2.10:12"),
                decision("r", "d", "", "10.1:1")));
    }

    @Test
    void withoutAPlaceTheDayCountsAndThenTheNumbersOfTheSymbol() {
        assertOrder(List.of(
                decision("d", "A/RES/74/60", "2019-12-12", ""),
                decision("d", "A/RES/74/106", "2019-12-12", ""),
                decision("d", "A/RES/75/9", "2020-12-07", ""),
                decision("d", "A/RES/75/10A", "2020-12-07", ""),
                decision("d", "A/RES/75/10B", "2020-12-07", ""),
                decision("d", "A/RES/56/1", "", "")));
    }

    @Test
    void sourcesFollowEachOtherInTime() {
        assertOrder(List.of(
                decision("z.txt", "1", "2012-09-07", "5:1"),
                decision("z.txt", "2", "", "6:1"),
                decision("a.txt", "1", "2018-06-29", "5:1"),
                decision("b.txt", "1", "", "5:1")));
    }

    /** Whatever order they come in. */
    private static void assertOrder(List<Decision> expected) {
        long seed = 20180629;
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<Decision> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, DecisionOrder.of(shuffled), "seed " + seed);
        }
    }

    private static Decision decision(String source, String paragraph, String day, String place) {
        return new Decision(
                source,
                paragraph,
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                "",
                LocalText.EMPTY,
                Optional.empty(),
                "",
                Optional.empty(),
                place);
    }
}
