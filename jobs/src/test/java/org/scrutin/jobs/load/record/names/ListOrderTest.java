package org.scrutin.jobs.load.record.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;

class ListOrderTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LocalDate DAY = LocalDate.of(2018, 6, 29);
    private static final String ENGLISH =
            "DZA AGO ARG AUS AUT BEL BRA CYP CZE LAO LVA LBN LSO NLD KOR SYR TUR GBR TZA USA";

    @Test
    void englishOrderIsFollowedWhateverTheLanguageOfTheRecord() {
        ListOrder order = order(ENGLISH).orElseThrow();
        assertEquals("en", order.language());
        assertEquals(List.of(), order.breaks(list(ENGLISH)));
    }

    @Test
    void frenchOrderIsToldFromEnglish() {
        // Algérie, Allemagne, Autriche, Chypre, Émirats arabes unis, Équateur, Espagne, Estonie, Grèce, Suède, Suisse,
        // Tchéquie
        assertEquals(
                "fr",
                order("DZA DEU AUT CYP ARE ECU ESP EST GRC SWE CHE CZE")
                        .orElseThrow()
                        .language());
    }

    @Test
    void aShuffledListFollowsNone() {
        assertTrue(order("USA DZA TUR AGO SYR ARG NLD AUS").isEmpty());
    }

    @Test
    void aNameOutOfOrderBreaksIt() {
        ListOrder order = order(ENGLISH).orElseThrow();
        List<ListedName> breaks = order.breaks(list("DZA AGO YEM ARG AUS"));
        assertEquals(List.of("ARG"), breaks.stream().map(ListedName::printed).toList());
    }

    /** A state may stand under the name it had on the day. */
    @Test
    void formerNamesKeepTheOrderOfTheirDay() {
        LocalDate before = LocalDate.of(2017, 12, 1);
        List<ListedName> swaziland = list("SUR SWZ SWE CHE");
        assertEquals(
                List.of(),
                ListOrder.of(List.of(swaziland), REGISTRY, before).orElseThrow().breaks(swaziland));
    }

    @ParameterizedTest(name = "{0} would stand behind {1} names")
    @CsvSource({"AFG,0", "BHR,5", "HND,9", "ZWE,20"})
    void aGapSaysWhereAStateWouldStand(String state, int before) {
        assertEquals(before, order(ENGLISH).orElseThrow().gap(new StateId(state), list(ENGLISH)));
    }

    private static Optional<ListOrder> order(String ids) {
        return ListOrder.of(List.of(list(ids)), REGISTRY, DAY);
    }

    private static List<ListedName> list(String ids) {
        List<ListedName> list = new ArrayList<>();
        for (String id : ids.split(" ", -1)) {
            list.add(new ListedName(
                    id, "", 0, "1:1", new NameReading.Resolved(new StateId(id), NameReading.Manner.AS_PRINTED)));
        }
        return list;
    }
}
