package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;

/** Tables of groups as the report has them: four counts and five indices, each with how far it goes over the possible records. */
class RangeLinesTest {

    private static final Column GROUP = Column.text("Group");

    @Test
    void fewRangesStandBehindTheirNumbers() {
        DataTable table = DataTable.builder("Two", GROUP, Column.number("Index"))
                .row("UN", "0.500 (to\u00a00.600)")
                .build();
        assertEquals("0.500 (to\u00a00.600)", printed(table));
    }

    @Test
    void ofManyTheRangeTakesALineOfItsOwn() {
        assertEquals("0.500\n(to\u00a00.600)", printed(ofIndices("0.500 (to\u00a00.600)", 8)));
        assertEquals("0.500\n（至0.600）", printed(ofIndices("0.500（至0.600）", 8)));
    }

    @Test
    void withTwoEndsEachItTakesTwo() {
        assertEquals("0.500\n(0.400\nto\u00a00.600)", printed(ofIndices("0.500 (0.400\u00a0to\u00a00.600)", 9)));
        assertEquals("0.500\n（0.400\n至0.600）", printed(ofIndices("0.500（0.400至0.600）", 9)));
        assertEquals(
                "0.500\n(0.400\nto\u00a00.600)\n(12)",
                printed(ofIndices("0.500 (0.400\u00a0to\u00a00.600)\u00a0(12)", 9)));
    }

    /** A count of votes behind a mean is no range: such a table is as it was. */
    @Test
    void whatIsNoRangeIsLeftAlone() {
        assertEquals("0.500\u00a0(12)", printed(ofIndices("0.500\u00a0(12)", 13)));
        assertEquals("0.500（12）", printed(ofIndices("0.500（12）", 13)));
    }

    /** Every number with both ends, in as many columns as any table of groups or cycles has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.500 (to\u00a00.600)",
                "0.500 (0.400\u00a0to\u00a00.600)",
                "0.500 (0.400\u00a0to\u00a00.600)\u00a0(12)\n0.300\u00a0to\u00a00.700",
                "0.500（至0.600）",
                "0.500（0.400至0.600）",
                "0.500（0.400至0.600）（12）\n0.300至0.700"
            })
    void theLastColumnStandsOnThePage(String cell) throws IOException {
        Report sample = cell.contains("至") ? SampleReport.chinese() : SampleReport.english();
        for (int columns : List.of(5, 7, 8, 9)) {
            Section section = Section.builder("wide", "Wide")
                    .add(ofIndices(cell, columns))
                    .build();
            Report report = new Report(sample.meta(), sample.furniture(), sample.cover(), List.of(section));
            assertEquals(
                    List.of(),
                    new PdfReportWriter()
                            .write(report, new SampleDrawing(), LocalDate.of(2018, 6, 29), new ByteArrayOutputStream()),
                    columns + " columns");
        }
    }

    private static DataTable ofIndices(String cell, int columns) {
        String[] cells = new String[columns + 1];
        Arrays.fill(cells, cell);
        cells[0] = "Western European and Other States";
        return DataTable.builder(
                        List.of(Inline.text("Indices")),
                        Stream.concat(
                                        Stream.of(GROUP),
                                        Stream.generate(() -> Column.number("Agreement index"))
                                                .limit(columns))
                                .toList())
                .row(cells)
                .compact()
                .build();
    }

    /** The last cell of the first row as it is printed. */
    private static String printed(DataTable table) {
        List<DataTable.Cell> cells = table.rows().get(0).cells();
        return PlainWords.of(
                RangeLines.of(table).part(cells.get(cells.size() - 1).content()));
    }
}
