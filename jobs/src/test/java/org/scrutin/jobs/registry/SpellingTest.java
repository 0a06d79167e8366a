package org.scrutin.jobs.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d’Ivoire | cote d'ivoire",
                "Guinea‐Bissau | guinea-bissau",
                "Guinea- Bissau | GUINEA-BISSAU",
                "Türkiye | TURKIYE",
                "玻利维亚（多民族国） | 玻利维亚 (多民族国)",
                "阿拉伯 叙利亚共和国 | 阿拉伯叙利亚共和国",
                "Bolivia (Plurinational State of) | Bolivia(Plurinational  State of)",
                "Экваториальная Гвинея | экваториальная гвинея",
                "Lao People´s Democratic Republic | Lao People's Democratic Republic",
            })
    void printsOfOneNameAreEqual(String left, String right) {
        assertEquals(Spelling.of(left), Spelling.of(right));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Niger,Nigeria",
        "Guinea,Guinea-Bissau",
        "Dominica,Dominican Republic",
        "Guinea Bissau,Guinea-Bissau",
        "尼日尔,尼日利亚"
    })
    void namesStayApart(String left, String right) {
        assertNotEquals(Spelling.of(left), Spelling.of(right));
    }

    @ParameterizedTest
    @CsvSource({"'‏سويسرا‎',سويسرا", "'Ni\u00ADger',Niger", "'\uFEFFAngola',Angola", "'A\u00A0B','A B'"})
    void invisibleMarksDoNotCount(String marked, String plain) {
        assertEquals(Spelling.of(plain), Spelling.of(marked));
    }

    @Property(tries = 500)
    void aSpellingIsItsOwnSpelling(@ForAll String printed) {
        Spelling once = Spelling.of(printed);
        assertEquals(once, Spelling.of(once.value()));
    }
}
