package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That every format is described, and may be named in a study. */
class SourceFormatTest {

    @Test
    void everyFormatIsDescribedAndNoOther() {
        assertEquals(ids(), new ArrayList<>(FormatDescription.all().keySet()));
        FormatDescription.all()
                .forEach((id, described) -> assertFalse(described.columns().isEmpty(), id));
    }

    @Test
    void theSchemaKnowsTheSameFormats() {
        String schema = StudyResource.text("study.schema.json");
        String named = Pattern.compile("\"format\": \\{\\s*\"enum\": \\[([^]]*)]")
                .matcher(schema)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        List<String> words = Pattern.compile("\"([^\"]+)\"")
                .matcher(named)
                .results()
                .map((MatchResult word) -> word.group(1))
                .toList();
        assertEquals(ids(), words);
    }

    private static List<String> ids() {
        return SourceFormat.all().stream().map(SourceFormat::id).toList();
    }
}
