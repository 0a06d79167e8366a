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
                "1/3 3/3; 1-3",
                "1/2 2/2; ''",
                "1 2 3 6 7; 3-6",
                "3/9 5/9 7/9 9/9; ''",
                "3/11 5/11 9/11 11/11; 5-9",
                "4 2 9; ''",
                "7 9; ''",
                "1/9 2/9 4/12; ''",
                "1/5 2/5 3/5; 3/5",
                "3/22 5/22 21/22; 5-21",
                "17/22 19/22 21/22; 17/22",
                "2/21; ''",
                "5/22 6/22 7/22 22/22; 5/22 7-22",
                "2/9 3/9 4/9 9/9; 4-9",
                "2 3 71 4 7 8; 4-7",
                "71 2 3 5 6; 3-5",
                "18 5 90 7 30 11 65 2; ''",
                "07-50429·3 4·07-50429 07-50429·7 8·07-50429; 4-7",
                "18-436493/9 4/9 18-436497/9 8/9 18-436499/9; 3/9 4-7",
                "-·2·- -·3·- –·6·– —·7·—; 3-6",
                "Page·2 Page·3 Page·6; 3-6",
                "Página·2/9 Página·3/9 Página·4/9 Página·9·de·9; 4-9",
                "Страница·2 Стр.·3 стр.·6; 3-6",
                "صفحة·٢ الصفحة·٣ صفحة·٦; 3-6",
                "第2页 第·3·页 第6页，共6页; ''",
                "第2页，共6页 第·3·页，共6页 第6页，共6页; 3-6",
            })
    void numbersThatLeapShowMissingPages(String numbers, String expected) {
        String text = numbers.replace(" ", "\ntext of the page\n").replace('·', ' ');
        List<String> gaps = PageNumbers.of(new RecordText("record", text)).gaps().stream()
                .map(gap -> gap.evidence().replace(", ", "-"))
                .toList();
        assertEquals(expected, String.join(" ", gaps));
    }

    /** Pages are parted by form feeds, each "words number"; "-" is none. Form feeds that part something else say nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- 2 3; ''",
                "- 3; before 3",
                "1 3; between 1 and 3",
                "- 2 4; between 2 and 4",
                "1 2 3 5; between 3 and 5",
                "2/9; ''",
                "- 2/9; behind 2",
                "- 3/3; before 3",
                "- - 2 -; ''",
                "3\\n4\\n5 6\\n7\\n8; ''",
            })
    void numbersOfPagesThatFormFeedsPart(String numbers, String expected) {
        StringBuilder text = new StringBuilder();
        for (String number : numbers.replace("\\n", "\n").split(" ", -1)) {
            text.append("text of the page\n")
                    .append(number.equals("-") ? "" : number.replace("\n", "\nwords\n") + "\n")
                    .append('\f');
        }
        assertEquals(expected, String.join("; ", gaps(new RecordText("record", text.toString()))));
    }

    /** One number is left, and no form feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Page 3 of 4; before 3, behind 3",
                "Page 2 of 2; ''",
                "Página 2/9; behind 2",
                "第3页，共3页; before 3",
                "3/4; ''",
                "Page 3; ''",
                "3; ''",
            })
    void oneNumberAloneSaysSomethingBesideItsWordOnly(String number, String expected) {
        String text = "text of a page\n" + number + "\ntext of a page\n";
        assertEquals(expected, String.join(", ", gaps(new RecordText("record", text))));
    }

    /** A page is "words number"; those of the same words are the same text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a 1/4,b 2/4,c 3/4,d 4/4; ''",
                "a 1/4,b 2/4,b 2/4,c 3/4,d 4/4; 2/4",
                "a 1/4,b 2/4,x 2/4,c 3/4,d 4/4; 2/4",
                "a 1,b 2,b 2,c 3; 2",
                "a 1,b 2,c 3,b 2,c 3,d 4; 2 3",
                // A number of something else, as of a note, on page 3; numbers that begin anew behind an annex.
                "a 1,b 2,x 2,c 3; ''",
                "a 1,b 2,c 3,x 1,y 2; ''",
                // At the head and at the foot of each page.
                "a 1/3,b 1/3,c 2/3,d 2/3,e 3/3,f 3/3; ''",
            })
    void aPageThatStandsTwiceIsFoundInText(String pages, String expected) {
        StringBuilder text = new StringBuilder();
        for (String page : pages.split(",", -1)) {
            String[] parts = page.split(" ", -1);
            text.append((parts[0] + " words of a page ").repeat(4))
                    .append('\n')
                    .append(parts[1])
                    .append('\n');
        }
        assertEquals(expected, String.join(" ", repeats(new RecordText("record", text.toString()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 2 3 4; ''; ''",
                "1 2 2 3 4; 2; ''",
                "1 2 3 2 3 4; 2 3; ''",
                "1 2 3 4 4; 4; ''",
                "- 2 3 3 4 7; 3; between 4 and 7",
                "1 2 3 13 5 6; ''; ''",
            })
    void aPageThatStandsTwiceIsFoundAmongPages(String numbers, String repeated, String missing) {
        RecordText document = RecordText.printed("record", pages(numbers));
        assertEquals(repeated, String.join(" ", repeats(document)));
        assertEquals(missing, String.join("; ", gaps(document)));
    }

    /** A chapter of a volume has no title page; a document whose pages behind its title page are lost has one. */
    @ParameterizedTest
    @CsvSource({"A/65/410, before 38", "'United Nations  S/PV.8422', before 38", "Chapter IV, ''"})
    void aTitlePageBeforeLatePagesShowsThatPagesAreMissing(String head, String expected) {
        List<PrintedPage> pages = new ArrayList<>(pages("- 38 39 40"));
        List<PrintedLine> first = new ArrayList<>(pages.get(0).lines());
        first.add(0, line(head, 20));
        pages.set(0, new PrintedPage(first, PrintedPage.Drawn.LITTLE));
        assertEquals(expected, String.join("; ", gaps(RecordText.printed("record", pages))));
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
                "- 2 5; between 2 and 5",
                "- 3; before 3",
                "- 2; ''",
                "1 -; ''",
                "- 7; ''",
                "- 2 - - 5; ''",
                "- ٢ ٣ ٥ ٦; between 3 and 5",
            })
    void numbersAtTheFootOfPagesSayHowManyThereWere(String numbers, String expected) {
        List<PrintedPage> pages = pages(numbers);
        List<String> gaps = gaps(RecordText.printed("record", pages));
        assertEquals(expected, String.join("; ", gaps));
    }

    private static List<String> gaps(RecordText document) {
        return PageNumbers.of(document).gaps().stream()
                .map(PageNumbers.Gap::where)
                .toList();
    }

    private static List<String> repeats(RecordText document) {
        return PageNumbers.of(document).repeats().stream()
                .map(PageNumbers.Repeat::page)
                .toList();
    }

    private static List<PrintedPage> pages(String numbers) {
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
            pages.add(new PrintedPage(lines, PrintedPage.Drawn.LITTLE));
        }
        return pages;
    }

    private static PrintedLine line(String text, int top) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boxes.add(new Box(60 + 5 * i, top, 5, 6));
        }
        return new PrintedLine(text, boxes);
    }
}
