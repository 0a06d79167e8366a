package org.scrutin.jobs.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.JsonText;

/**
 * The settings of a published edition, for a study over its own tables.
 *
 * @param settings those of its manifest
 */
public record PublishedSettings(JsonNode settings) {

    /** What a run adds to the settings of a study file. */
    private static final String FOCUS = "focus";

    private static final String CORRECTIONS = "corrections";
    private static final String FILE = "study.yaml";

    /**
     * Tables that stand for the documents of a study.
     *
     * @param folder that paths are told from
     * @param sources what a study file there says under that key
     * @param corrections where the decided corrections stand, asked only where the edition has some
     */
    public record Tables(Path folder, ArrayNode sources, String corrections) {}

    /**
     * The study file over tables.
     *
     * @throws IOException when they are no JSON that can be written
     * @throws InputRefused when the settings are none of this program's
     */
    public StudyFile over(Tables tables, StateRegistry registry) throws IOException {
        ObjectNode study = settings.deepCopy();
        study.remove(FOCUS);
        study.set("sources", tables.sources());
        if (!study.path(CORRECTIONS).asText().isEmpty()) {
            study.put(CORRECTIONS, tables.corrections());
        }
        // YAML holds JSON.
        return new StudyReader(registry).read(new StudyPlace(tables.folder().resolve(FILE), FILE), JsonText.of(study));
    }
}
