package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.edition.ResultsDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code results.json} keeps to the schema that it names. */
class ResultsSchemaTest {

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void theResultsOfOneRecordKeepToTheSchema(@Study("small-arms-2018") StudyReports report) throws IOException {
        keepsToTheSchema(report);
    }

    @Test
    void theResultsOfSeveralCyclesKeepToTheSchema(@Study("arms-votes-2001-2025") StudyReports report)
            throws IOException {
        keepsToTheSchema(report);
    }

    private void keepsToTheSchema(StudyReports report) throws IOException {
        JsonNode results = mapper.readTree(Files.readString(report.folder().resolve(ResultsDocument.FILE)));
        assertEquals(ResultsDocument.SCHEMA, results.path("schema").stringValue());
        assertFalse(results.path("claims").isEmpty());
        assertEquals(List.of(), faults(results));

        ((ObjectNode) results.path("claims").get(0)).put("n", "many");
        ((ObjectNode) results).remove("edition");
        assertEquals(2, faults(results).size());
    }

    /** The name in the file is the schema's own, and its number is the file's. */
    @Test
    void theSchemaStandsUnderTheNameThatTheResultsGive() throws IOException {
        assertEquals(ResultsDocument.SCHEMA, schema().path("$id").stringValue());
    }

    private List<String> faults(JsonNode results) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(ResultsDocument.SCHEMA), schema());
        return schema.validate(results).stream().map(Object::toString).toList();
    }

    private JsonNode schema() throws IOException {
        String number = ResultsDocument.SCHEMA.substring(ResultsDocument.SCHEMA.lastIndexOf(':') + 1);
        return mapper.readTree(Files.readString(Path.of("../docs/schema/results-" + number + ".schema.json")));
    }
}
