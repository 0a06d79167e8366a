package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.document.Subheading;
import org.scrutin.output.wording.Words;

class TablesPartTest {

    private static final Paragraph TEXT = Paragraph.of("They agree.");
    private static final Figure FIGURE =
            new Figure("chart", List.of(Inline.text("A chart")), "", List.of(), "A chart of nothing", Optional.empty());
    private static final DataTable TABLE = DataTable.builder("All rows", DataTable.Column.text("State"))
            .row("Fiji")
            .build();
    private static final SmallPrint BY_GROUP = new SmallPrint(List.of(new Subheading("NATO"), Paragraph.of("As one.")));
    private static final SmallPrint SMALL = new SmallPrint(List.of(Paragraph.of("On 4 votes.")));

    private static List<Section> parted(Block... blocks) {
        Section section =
                Section.onNewPage("groups", "Groups").addAll(List.of(blocks)).build();
        return new TablesPart(Words.of("en"), Set.of("detail")).behind(List.of(section));
    }

    @Test
    void tablesAndWhatIsPartedByHeadingsStandBehindUnderTheirSection() {
        List<Section> sections = parted(TEXT, BY_GROUP, SMALL, TABLE, FIGURE, TEXT);
        assertEquals(
                List.of("groups", "tables", "tables-groups"),
                sections.stream().map(Section::id).toList());
        assertEquals(
                List.of(Section.Start.NEW_PAGE, Section.Start.NEW_PART, Section.Start.IN_PART),
                sections.stream().map(Section::start).toList());
        List<Block> read = sections.get(0).blocks();
        assertEquals(List.of(SMALL, FIGURE, TEXT), read.subList(1, read.size()));
        assertEquals(List.of(BY_GROUP, TABLE), sections.get(2).blocks());
        assertEquals("Tables: Groups", sections.get(2).title());
    }

    @Test
    void aFigureOfDetailsIsLookedUp() {
        Figure detail = new Figure(
                "detail", List.of(Inline.text("A detail")), "", List.of(), "A detail of nothing", Optional.empty());
        List<Section> sections = parted(TEXT, detail, FIGURE, TABLE);
        assertEquals(List.of(TABLE, detail), sections.get(2).blocks());
        assertTrue(sections.get(0).blocks().contains(FIGURE));
    }

    @Test
    void aHeadingGoesWithItsTableWhereNothingElseStandsBelowIt() {
        Subheading heading = new Subheading("Memberships");
        List<Section> sections = parted(TEXT, heading, SMALL, TABLE);
        assertEquals(List.of(heading, SMALL, TABLE), sections.get(2).blocks());
        List<Section> read = parted(heading, TEXT, TABLE);
        assertEquals(heading, read.get(0).blocks().get(0));
        assertTrue(read.get(0).blocks().contains(TEXT));
        assertEquals(List.of(TABLE), read.get(2).blocks());
    }

    @Test
    void whereTheTablesAreStandsInTheMarginBesideTheFirstWords() {
        List<Block> read = parted(TEXT, TABLE, FIGURE).get(0).blocks();
        assertEquals(2, read.size());
        assertTrue(read.get(0) instanceof Paragraph first
                && first.text().equals(TEXT.text())
                && first.aside().contains(Inline.toSection("tables-groups", "Tables: Groups")));
    }

    /** One line behind a figure that fills its page would begin a page of its own. */
    @Test
    void whereNoWordsBeginItStandsBehindTheWordsBeforeTheLastFigureAndNeverFirst() {
        assertEquals(FIGURE, parted(FIGURE, TEXT, TABLE).get(0).blocks().get(0));
        List<Block> read = parted(SMALL, FIGURE, TABLE, FIGURE).get(0).blocks();
        assertTrue(read.get(1) instanceof Paragraph line
                && line.text().contains(Inline.toSection("tables-groups", "Tables: Groups")));
        assertEquals(List.of(FIGURE, FIGURE), read.subList(2, 4));
    }

    @Test
    void aSectionThatIsAllTableOrAllTextStaysWhole() {
        assertEquals(List.of(TABLE), parted(TABLE).get(0).blocks());
        assertEquals(1, parted(TABLE).size());
        assertEquals(List.of(TEXT), parted(TEXT).get(0).blocks());
    }
}
