package org.scrutin.output.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

class CsvTableWriterTest {

    private record Row(String id, OptionalDouble value, List<String> members) {}

    private static final TableDefinition<Row> TABLE = TableDefinition.<Row>of("sample", "a row")
            .key(ColumnDefinition.text("id", "id", Row::id))
            .column(ColumnDefinition.optionalNumber("value", "", "value", Row::value))
            .column(ColumnDefinition.list("members", "members", Row::members))
            .build();

    @Test
    void writesRowsInOrderOfTheKeyByCodePointWithLineFeeds() throws IOException {
        String csv = csv(
                new Row("b", OptionalDouble.of(0.875), List.of("NAM", "AFG")),
                new Row("\uFF21", OptionalDouble.empty(), List.of()),
                new Row("\uD83D\uDE00", OptionalDouble.of(1e-7), List.of()),
                new Row("B", OptionalDouble.of(-12), List.of("ZWE")));
        assertEquals("id,value,members\nB,-12,ZWE\nb,0.875,AFG NAM\n\uFF21,,\n\uD83D\uDE00,0.0000001,\n", csv);
    }

    @Test
    void refusesTwoRowsWithOneKey() {
        Row row = new Row("a", OptionalDouble.empty(), List.of());
        assertThrows(IllegalArgumentException.class, () -> TableRows.of(TABLE, List.of(row, row)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    =1+1, '=1+1
                    +1 of them, '+1 of them
                    -x, '-x
                    @sum, '@sum
                    -0.0341, -0.0341
                    +5, +5
                    A/C.1, A/C.1
                    """)
    void neutralisesTextThatASpreadsheetWouldRunAndNoNumber(String text, String written) {
        assertEquals(written, CsvTableWriter.neutralised(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "2e-3, 0.002",
        "1e21, 1000000000000000000000",
        "-0.0, 0",
        "100, 100",
        "0.3333333333333333, 0.3333333333333333",
        "2e23, 200000000000000000000000",
        "4.9e-324, "
                + "0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "0000000000049"
    })
    void printsNumbersWithTheFewestDigitsAndNoExponent(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @Property
    void numbersReadBackAsTheyWere(@ForAll double value) {
        if (Double.isFinite(value)) {
            String text = NumberText.of(value);
            assertFalse(text.contains("E"), text);
            assertTrue(Double.parseDouble(text) == value, text);
        }
    }

    @Test
    void refusesToPrintAnUndefinedNumber() {
        assertThrows(IllegalArgumentException.class, () -> NumberText.of(Double.NaN));
    }

    @Property(tries = 200)
    void aForeignReaderFindsTheTextThatWasWritten(@ForAll @NotEmpty String text) throws IOException {
        String id = text.replace("\0", "");
        if (id.isEmpty() || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            return;
        }
        String csv = csv(new Row(id, OptionalDouble.empty(), List.of()));
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<List<String>> records =
                    reader.stream().map(CsvRecord::getFields).toList();
            assertEquals(CsvTableWriter.neutralised(id), records.get(1).get(0));
        }
    }

    @Test
    void namibiaIsNoMissingValueInATablesawTable() {
        Table table = TablesawTables.of(TableRows.of(
                TABLE,
                List.of(
                        new Row("NA", OptionalDouble.of(0.5), List.of("NA")),
                        new Row("US", OptionalDouble.empty(), List.of()))));
        assertEquals("NA", table.stringColumn("id").get(0));
        assertEquals(0, table.stringColumn("id").countMissing());
        assertEquals(1, table.doubleColumn("value").countMissing());
        assertEquals(0.5, table.doubleColumn("value").mean());
    }

    private static String csv(Row... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CsvTableWriter().write(TableRows.of(TABLE, List.of(rows)), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
