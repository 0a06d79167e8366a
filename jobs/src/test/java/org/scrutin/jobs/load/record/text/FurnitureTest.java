package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    @ParameterizedTest(name = "[{0}] holds [{1}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "拉脱维亚、\\n\\n18-11232 (C) 5/21\\n\\n立陶宛 | 18-11232 (C) 5/21",
                "Belgium 07-50429, Chile | 07-50429",
                "Belgium07-50429 Chile | 07-50429",
                "a\\n18-11232 (C) **21/21**\\nb | 18-11232 (C) **21/21**",
                "a\\n  A/61/PV.107  \\nb | A/61/PV.107",
                "a\\nA/61/PV.107 16/38\\nb | A/61/PV.107 16/38",
                "a\\n16/38\\nb | 16/38",
                "a\\n 7 \\nb | 7",
                "a\\n2   07-50429\\nb | 2   07-50429",
                "a\\n07-50429 3\\nb | 07-50429 3",
                "a\\n18-436493/9\\nb | 18-436493/9",
                "a\\n– 5 –\\nb | – 5 –",
                "a\\nPage 5\\nb | Page 5",
                "a\\n第 5 页\\nb | 第 5 页",
            })
    void furnitureIsFound(String content, String furniture) {
        assertEquals(List.of(furniture), furniture(content));
    }

    @ParameterizedTest(name = "[{0}] holds none")
    @CsvSource(
            delimiter = '|',
            value = {
                "see document A/61/PV.107, page 7",
                "resolution 72/57 of the Assembly",
                "from 2018-06-18 to 2018-06-29",
                "tel. 118-112321",
                "a\\n1. First paragraph\\nb",
            })
    void wordsStay(String content) {
        assertEquals(List.of(), furniture(content));
    }

    private static List<String> furniture(String content) {
        RecordText document = new RecordText("a", content.replace("\\n", "\n"));
        return Furniture.of(document, "A/61/PV.107").stream()
                .map(document::text)
                .toList();
    }
}
