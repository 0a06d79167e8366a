package org.scrutin.jobs.load.record.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a language spells is found where totals are announced: an expression that lacks a word would find a part of a number. */
class SpeltNumbersTest {

    static List<LanguageTable> tables() {
        return LanguageTables.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyNumberBelowAThousandIsFoundWhole(LanguageTable table) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(new ULocale(table.language()), RuleBasedNumberFormat.SPELLOUT);
        List<Integer> missed = IntStream.range(1, 1000)
                .filter(number -> !table.number(format.format(number)).equals(OptionalInt.of(number)))
                .boxed()
                .toList();
        assertEquals(List.of(), missed, () -> format.format(missed.get(0)));
    }
}
