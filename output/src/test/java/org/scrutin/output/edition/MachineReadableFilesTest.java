package org.scrutin.output.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.output.document.Cover;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Furniture;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;
import org.scrutin.output.document.Section;
import org.scrutin.output.tables.ColumnDefinition;
import org.scrutin.output.tables.Dictionary;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

class MachineReadableFilesTest {

    private record Row(String id, OptionalDouble value) {}

    private static final TableDefinition<Row> TABLE = TableDefinition.<Row>of("sample", "a row")
            .key(ColumnDefinition.text("id", "its id", Row::id))
            .column(ColumnDefinition.optionalNumber("value", "0 to 1", "its value", Row::value))
            .build();

    @Test
    void theDataPackageDescribesEachTableAsFrictionlessAsks() throws IOException {
        DataPackage.Head head =
                new DataPackage.Head("Study One", "A study", "0.1.0", new EditionId("0123456789abcdef"));
        String text = DataPackage.of(head, List.of(TABLE, Dictionary.definition()));
        JsonNode root = new ObjectMapper().readTree(text);
        assertEquals("tables/dictionary.csv", root.at("/resources/0/path").asText());
        assertEquals("definition", root.at("/resources/0/schema/fields/5/name").asText());
        assertEquals("tabular-data-package", root.path("profile").asText());
        assertEquals("study-one", root.path("name").asText());
        JsonNode resource = root.path("resources").path(1);
        assertEquals("tables/sample.csv", resource.path("path").asText());
        assertEquals("utf-8", resource.path("encoding").asText());
        JsonNode schema = resource.path("schema");
        assertEquals("string", schema.path("fields").path(0).path("type").asText());
        assertEquals("number", schema.path("fields").path(1).path("type").asText());
        assertEquals("id", schema.path("primaryKey").path(0).asText());
        assertEquals("", schema.path("missingValues").path(0).asText("x"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void theResultsHoldClaimsInEveryLanguageDefinitionsAndSummaries() throws IOException {
        Claim claim = new Claim(
                "result.I-16",
                "result",
                List.of(new Argument(
                        "yes", new ClaimValue.Count(63), List.of(Cell.at("roll_calls", "announced_yes", "A:I-16")))),
                93);
        ResultsDocument results = new ResultsDocument(
                List.of(report("en", "Rice"), report("zh", "赖斯")),
                Map.of("en", Map.of("result.I-16", "63 in favour."), "zh", Map.of("result.I-16", "63票赞成。")),
                List.of("result.I-16"),
                List.of(claim),
                List.of(TableRows.of(
                        TABLE,
                        List.of(
                                new Row("NA", OptionalDouble.of(0.25)),
                                new Row("US", OptionalDouble.empty()),
                                new Row("GB", OptionalDouble.of(0.75))))));
        JsonNode root = new ObjectMapper().readTree(results.json());
        assertEquals("result.I-16", root.path("findings").path(0).asText());
        JsonNode written = root.path("claims").path(0);
        assertEquals("63票赞成。", written.path("text").path("zh").asText());
        assertEquals("63", written.path("arguments").path(0).path("value").asText());
        assertEquals("announced_yes", written.at("/arguments/0/cells/0/column").asText());
        assertEquals("赖斯", root.at("/definitions/zh/0/term").asText());
        assertEquals("|Y - N| / (Y + N)", root.at("/definitions/en/0/meaning/0").asText());
        JsonNode summary = root.at("/tables/0");
        assertEquals(3, summary.path("rows").asInt());
        assertEquals(2, summary.at("/numbers/value/defined").asInt());
        assertEquals(0.5, summary.at("/numbers/value/mean").asDouble());
        assertTrue(root.path("title").has("en"));
    }

    private static Report report(String language, String term) {
        return new Report(
                new ReportMeta(
                        "A study", "", language, "sample", "0123456789abcdef", "", "A study.", List.of(), "A study"),
                new Furniture("Contents", "Skip", "{page}", "{n}", "{n}", "Numbers", ""),
                new Cover(List.of(), List.of(), List.of(), List.of()),
                List.of(Section.builder("method", "Method")
                        .add(new DefinitionList(List.of(new DefinitionList.Definition(
                                term, List.of(List.of(Inline.formula("|Y - N| / (Y + N)")))))))
                        .build()));
    }
}
