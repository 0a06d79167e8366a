package org.scrutin.jobs.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.analysis.decision.CrossPressures;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.study.DecidingResults;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.study.StudyFile;

/**
 * The results of a report as its tables have them, so that what its profiles, papers and figures say can be said again. Results that
 * no such text rests on are left out; nothing is computed but the tree of abstentions, which follows from the ballots and stands in no
 * table.
 */
public final class StudyOfTables {

    private StudyOfTables() {}

    /**
     * Reads the tables.
     *
     * @param folder the report's
     * @param settings those of its manifest
     * @param titles told of the titles that signs stand for
     * @throws IllegalArgumentException when a table cannot be read, or holds what its column cannot
     */
    public static StudyResults read(Path folder, JsonNode settings, StateRegistry registry, TitleSigns titles)
            throws IOException {
        StudyFile study = new PublishedSettings(settings)
                .over(new PublishedSettings.Tables(folder, sources(), "tables/corrections.csv"), registry);
        StudyData data = new VotesOfTables(folder, study, registry, settings.path("electorate"), titles).data();
        return results(folder, study, data);
    }

    private static ArrayNode sources() {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        sources.addObject()
                .put("format", "scrutin")
                .put("ballots", "tables/ballots.csv")
                .put("roll-calls", "tables/roll_calls.csv")
                .put("intentions", "tables/intentions.csv");
        return sources;
    }

    private static StudyResults results(Path folder, StudyFile study, StudyData data) throws IOException {
        StudySettings settings =
                study.settingsFor(study.cycles().cycles(data.matrix().rollCalls()));
        return new StudyResults(
                settings,
                data,
                new RecordOfTables(folder).results(data, study.records().ballots()),
                new CohesionOfTables(folder).results(),
                new AgreementOfTables(folder).results(),
                new AbstentionOfTables(folder).results(data.matrix(), settings),
                new TextsOfTables(folder, data.matrix()).results(),
                new ChangesOfTables(folder).cycles(),
                new DecidingResults(
                        List.of(),
                        TableCells.rows(folder, "group_dissent", row -> true, StudyOfTables::dissent),
                        CrossPressures.NONE));
    }

    private static GroupDissent dissent(TableCells row) {
        return new GroupDissent(
                row.text("cycle"), row.group(), row.state("state"), row.integer("dissents"), row.integer("of"));
    }
}
