package org.scrutin.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;

class DocumentTest {

    private static final ReportMeta META =
            new ReportMeta("A title", "", "en", "sample", "0123456789abcdef", "", "A report.", List.of(), "A title");
    private static final Furniture WORDS = new Furniture("Contents", "Skip", "{page}", "{n}", "{n}", "Numbers", "");
    private static final Cover COVER = new Cover(List.of(), List.of(), List.of(), List.of());

    @Test
    void aReportHasOneSectionOfAnId() {
        Section section = Section.builder("method", "Method").build();
        Report report = new Report(META, WORDS, COVER, List.of(section));
        assertEquals(Optional.of(section), report.section("method"));
        assertEquals(Optional.empty(), report.section("other"));
        List<Section> twice = List.of(section, section);
        assertThrows(IllegalArgumentException.class, () -> new Report(META, WORDS, COVER, twice));
    }

    @Test
    void theIdOfASectionCanBeTheTargetOfALink() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Section.builder("Who voted how", "").build());
    }

    @Test
    void aRowSpansAllColumns() {
        DataTable.Builder table = DataTable.builder("Groups", Column.text("Group"), Column.number("n"))
                .row("EU", "24")
                .band("Others");
        assertTrue(table.build().rows().get(1).isBand());
        table.row(Cell.of("LAS"));
        assertThrows(IllegalArgumentException.class, table::build);
    }

    @Test
    void aFigureSpeaksToThoseWhoDoNotSeeIt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure("tiles", List.of(), "", List.of(), " ", Optional.empty()));
    }

    @Test
    void plainWordsLeaveMarksOut() {
        assertEquals(
                "LAS abstains (A) · see Method",
                PlainWords.of(List.of(
                        Inline.strong("LAS"),
                        Inline.text(" abstains ("),
                        Inline.letter(Choice.ABSTAIN, "abstaining"),
                        Inline.text(") "),
                        Inline.letter(Choice.ABSENT, "on no list"),
                        Inline.text(" see "),
                        Inline.toSection("method", "Method"),
                        new Inline.ClaimMark("cohesion.LAS", 3, "cohesion"))));
    }

    @Test
    void linksLeadIntoTheFolderOrToTheUnitedNations() {
        assertEquals("tables/cohesion.csv", new LinkTarget.ToTable("cohesion").address());
        assertEquals("#method", new LinkTarget.ToSection("method").address());
        assertEquals(
                "https://docs.un.org/en/A/CONF.192/2018/RC/3",
                new LinkTarget.ToDocument("A/CONF.192/2018/RC/3").address());
    }
}
