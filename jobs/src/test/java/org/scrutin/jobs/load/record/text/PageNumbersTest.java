package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1/9 2/9 3/9; ''",
                "1/9 2/9 4/9; 2-4",
                "1 2 3 6 7; 3-6",
                "3/21 5/21 7/21 9/21; ''",
                "3/21 5/21 9/21 11/21; 5-9",
                "4 2 9; ''",
                "7 9; ''",
                "1/9 2/9 4/12; ''",
            })
    void numbersThatLeapShowMissingPages(String numbers, String expected) {
        String text = numbers.replace(" ", "\ntext of the page\n");
        List<String> gaps = PageNumbers.gaps(new RecordText("record", text)).stream()
                .map(gap -> gap.before() + "-" + gap.behind())
                .toList();
        assertEquals(expected, String.join(" ", gaps));
    }
}
