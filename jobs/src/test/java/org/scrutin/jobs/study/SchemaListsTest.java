package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.wording.Words;
import tools.jackson.databind.json.JsonMapper;

/** That what the schema of studies lists is what there is: formats, each described, and languages. */
class SchemaListsTest {

    @Test
    void everyFormatIsDescribedAndNoOther() {
        assertEquals(ids(), new ArrayList<>(FormatDescription.all().keySet()));
        FormatDescription.all()
                .forEach((id, described) -> assertFalse(described.columns().isEmpty(), id));
    }

    @Test
    void theSchemaKnowsTheSameFormats() {
        assertEquals(ids(), schemaWords("/$defs/source/properties/format/enum"));
    }

    @Test
    void theSchemaKnowsTheLanguagesThatReportsAreWrittenIn() {
        assertEquals(Words.LANGUAGES, schemaWords("/properties/report/properties/languages/items/enum"));
    }

    private static List<String> schemaWords(String pointer) {
        List<String> words = new ArrayList<>();
        new JsonMapper()
                .readTree(StudyResource.text("study.schema.json"))
                .at(pointer)
                .forEach(word -> words.add(word.asString()));
        return words;
    }

    private static List<String> ids() {
        return SourceFormat.all().stream().map(SourceFormat::id).toList();
    }
}
