package org.scrutin.jobs.load.record.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.InputFaults;

/** Numbers that a browser counts itself. */
class HtmlNumbersTest {

    @TempDir
    Path folder;

    @Test
    void itemsHaveTheNumbersThatABrowserShows() throws IOException {
        assertEquals(
                List.of("4. A", "9. B", "  a. C", "  b. D", "10. E"),
                lines("<ol start=4><li>A<li value=9><p>B</p><ol type=a><li>C<li>D</ol><li>E</ol>"));
        assertEquals(List.of("iii. A", "II. B"), lines("<ol type=i start=3><li>A</ol><ol type=I start=2><li>B</ol>"));
        assertEquals(List.of("3. A", "2. B", "1. C"), lines("<ol reversed><li>A<li>B<li>C</ol>"));
        assertEquals(List.of("A", "1. B", "2. C"), lines("<ul><li>A</ul><ol><li>B<li hidden>x<li>C</ol>"));
        assertEquals(
                List.of("A", "01. B"),
                lines(
                        "<ol style='list-style: none'><li>A</ol><ol style='list-style-type:decimal-leading-zero'><li>B</ol>"));
        assertEquals(List.of("1.", "2. A"), lines("<ol><li></li><li><b>A</b></li></ol>"));
    }

    /** What is not seen is not read; of what only looks alike the text stays. */
    @Test
    void whatABrowserDoesNotShowIsNotRead() throws IOException {
        String list = "<p>Albania, %s, Chad</p>";
        for (String unseen : List.of(
                "<span hidden>Benin</span>",
                "<span style='display: none'>Benin</span>",
                "<span style='color:red;DISPLAY:none !important'>Benin</span>",
                "<span style='visibility:hidden'>Benin</span>",
                "<b style='visibility:hidden'><i>Benin</i></b>",
                "<span style='content-visibility:hidden'>Benin</span>",
                "<del>Benin</del>",
                "<s>Benin</s>",
                "<span style='color: red; text-decoration: red line-through'>Benin</span>",
                "<span style='opacity:0'>Benin</span>",
                "<span style='font-size: 0px'>Benin</span>",
                "<dialog>Benin</dialog>",
                "<object>Benin</object>")) {
            assertEquals(
                    "Albania,, Chad",
                    String.join("", lines(String.format(list, unseen))).replace(" ,", ","),
                    unseen);
        }
        assertEquals(
                List.of("Albania, Benin, Chad"),
                lines(String.format(list, "<b style='visibility:hidden'><i style='visibility:visible'>Benin</i></b>")));
        assertEquals(
                List.of("Albania, Benin, Chad"),
                lines(String.format(list, "<b style='backface-visibility:hidden'>Benin</b>")));
        assertEquals(List.of("1. A", "3. C"), lines("<ol><li>A<li style='visibility:hidden'>B<li>C</ol>"));
    }

    private List<String> lines(String body) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><body>" + body + "</body>");
        return RecordDocument.read(page, "page", new InputFaults())
                .orElseThrow()
                .content()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
