package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** The shipped study of several cycles, loaded whole. */
class ArmsVotesTest {

    @Test
    void theStudyLoads() throws IOException {
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        LoadedStudy loaded = new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(StudyPlace.of("../studies/arms-votes-2001-2025")));
        RollCallMatrix matrix = loaded.data().matrix();
        assertEquals(177, matrix.rollCalls().size());
        int position = matrix.position(new RollCallId("A/RES/56/24I")).orElseThrow();
        assertEquals(151, matrix.room(position).yes());
        assertEquals(List.of(), loaded.data().discrepancies());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        loaded.ballots().writeTo(table);
        List<String> lines = table.toString(StandardCharsets.UTF_8).lines().toList();
        int cast = 0;
        for (int i = 0; i < 177; i++) {
            cast += matrix.room(i).cast();
        }
        assertEquals(cast, lines.size() - 1);
        assertTrue(lines.get(1).startsWith("A/RES/56/24I,AFG,Y,AFG,ballots.csv,2:14,false,"), lines.get(1));
    }
}
