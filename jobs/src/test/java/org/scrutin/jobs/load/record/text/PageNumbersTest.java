package org.scrutin.jobs.load.record.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1/3 2/3 3/3; ''",
                "1/4 2/4 4/4; 2-4",
                "1 2 3 6 7; 3-6",
                "3/9 5/9 7/9 9/9; ''",
                "3/11 5/11 9/11 11/11; 5-9",
                "4 2 9; ''",
                "7 9; ''",
                "1/9 2/9 4/12; ''",
                "1/5 2/5 3/5; 3/5",
                "3/22 5/22 21/22; 5-21",
                "17/22 19/22 21/22; ''",
                "2/21; ''",
            })
    void numbersThatLeapShowMissingPages(String numbers, String expected) {
        String text = numbers.replace(" ", "\ntext of the page\n");
        List<String> gaps = PageNumbers.gaps(new RecordText("record", text)).stream()
                .map(gap -> gap.evidence().replace(", ", "-"))
                .toList();
        assertEquals(expected, String.join(" ", gaps));
    }

    /** A page is "number of the page, as printed": in its last row, beside a job number, below a line of text that is a number too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- 2 3 4 5; ''",
                "- 2 3 5 6; between 3 and 5",
                "- 2 3 4 9; between 4 and 9",
                "- 2 - 4 - 7; between 4 and 7",
                "- - 1 2 3; ''",
                "- 2 3 13 5 6; ''",
                "37 38 39 40; ''",
                "- 38 39 40; ''",
                "- 3 4 5; before 3",
                "2 3 4 5; before 2",
                "- 2/5 3/5 4/5; behind 4",
                "- 2/5 3/5 4/5 -; ''",
                "3/5 4/5 5/5; before 3",
                "- 2/9; behind 2",
                "- 2 5; ''",
                "- ٢ ٣ ٥ ٦; between 3 and 5",
            })
    void numbersAtTheFootOfPagesSayHowManyThereWere(String numbers, String expected) {
        List<PrintedPage> pages = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) {
            List<PrintedLine> lines = new ArrayList<>();
            lines.add(line("In favour:", 40));
            lines.add(line("71", 55));
            lines.add(line("Against: none", 70));
            if (!number.equals("-")) {
                lines.add(line(number, 720));
            }
            lines.add(line("07-50429", 721));
            pages.add(new PrintedPage(lines, false));
        }
        List<String> gaps = PageNumbers.gaps(RecordText.printed("record", pages)).stream()
                .map(PageNumbers.Gap::where)
                .toList();
        assertEquals(expected, String.join("; ", gaps));
    }

    private static PrintedLine line(String text, int top) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boxes.add(new Box(60 + 5 * i, top, 5, 6));
        }
        return new PrintedLine(text, boxes);
    }
}
