package org.scrutin.jobs.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.TableRows;

/** From a study to its tables and back: the record, the votes and the texts are the same. Of titles the tables have one language. */
class StudyOfTablesTest {

    private static final String ROLL_CALLS = """
            roll_call,date,meeting,kind,topic,series,title,whole_text,result,announced_yes,announced_no,announced_abstain
            T/1:1,2020-10-01,M1,paragraph,arms,mines,Mines,T/1,retained,3,1,1
            T/1,2020-10-01,M1,whole,arms,mines,Mines,,adopted,4,0,1
            T/2,2020-10-02,M2,whole,seas,,Seas,,adopted,3,1,1
            T/3,2022-10-01,M3,whole,arms,mines,Mines,,adopted,3,1,1
            """;

    /** In the second vote of the first day Cuba comes back; two years later it votes against, and the United States do not vote. */
    private static final String BALLOTS = """
            roll_call,state,choice
            T/1:1,CHN,Y
            T/1:1,CUB,N
            T/1:1,FRA,Y
            T/1:1,GBR,Y
            T/1:1,USA,A
            T/1,CHN,Y
            T/1,CUB,Y
            T/1,FRA,Y
            T/1,GBR,Y
            T/1,USA,A
            T/2,CHN,Y
            T/2,CUB,Y
            T/2,FRA,Y
            T/2,GBR,A
            T/2,USA,N
            T/3,CHN,Y
            T/3,CUB,N
            T/3,FRA,Y
            T/3,GBR,A
            """;

    private static final String STUDY = """
            study: there-and-back
            sources:
              - {ballots: ballots.csv, roll-calls: roll_calls.csv}
            analyse: {kinds: [whole, paragraph]}
            cycles:
              - {id: first, from: 2020-01-01, to: 2021-12-31}
              - {id: second, from: 2022-01-01}
            groups: [P5]
            electorate: [CHN, CUB, FRA, GBR, USA]
            absence: listed
            """;

    @TempDir
    Path folder;

    /** Texts with a paragraph, a text that returns, and a vote whose list lacks a ballot that was announced. */
    @Test
    void aStudyOfTwoCyclesComesBack() throws IOException {
        Path study = Files.createDirectory(folder.resolve("study"));
        Files.writeString(study.resolve("study.yaml"), STUDY);
        Files.writeString(study.resolve("roll_calls.csv"), ROLL_CALLS);
        Files.writeString(study.resolve("ballots.csv"), BALLOTS);
        StudyResults before = comesBack(study);
        // That these are there to come back.
        assertFalse(before.switches().isEmpty());
        assertFalse(before.returns().isEmpty());
        assertFalse(before.dissent().isEmpty());
        assertFalse(before.patterns().isEmpty());
        assertFalse(before.discrepancies().isEmpty());
    }

    /** A record of a conference: decisions, speakers, and places in the document. */
    @Test
    void theConferenceOf2018ComesBack() throws IOException {
        StudyResults before = comesBack(Path.of("..", "studies", "small-arms-2018"));
        assertFalse(before.data().decisions().isEmpty());
        assertFalse(before.data().speakers().isEmpty());
    }

    private StudyResults comesBack(Path place) throws IOException {
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        StudyFile study = new StudyReader(registry).read(StudyPlace.of(place.toString()));
        LoadedStudy loaded = new StudyLoader(TestSpark.context(), registry).load(study);
        StudyResults before = StudyAnalysis.of(loaded.data(), loaded.settings());
        write(loaded, before);
        JsonNode settings = new ObjectMapper().valueToTree(study.written().settings());
        StudyResults after = StudyOfTables.read(folder, settings, registry, new TitleSigns());

        assertEquals(before.settings(), after.settings());
        assertEquals(rollCalls(before), rollCalls(after));
        assertEquals(choices(before), choices(after));
        assertEquals(outcomes(before), outcomes(after));
        assertEquals(before.discrepancies(), after.discrepancies());
        // The study's order and the record's: tables are in the order of their keys.
        assertEquals(inOneOrder(before.memberships()), inOneOrder(after.memberships()));
        assertEquals(decisions(before), decisions(after));
        assertEquals(
                inOneOrder(before.data().speakers()), inOneOrder(after.data().speakers()));
        assertEquals(before.data().layers(), after.data().layers());
        assertEquals(before.texts(), after.texts());
        assertEquals(before.profiles(), after.profiles());
        return before;
    }

    private void write(LoadedStudy loaded, StudyResults results) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        CsvTableWriter writer = new CsvTableWriter();
        for (TableRows<?> table : OpenStudy.of(results, (done, all) -> {}).tables(results)) {
            try (OutputStream out =
                    Files.newOutputStream(tables.resolve(table.definition().name() + ".csv"))) {
                writer.write(table, out);
            }
        }
        try (OutputStream out = Files.newOutputStream(tables.resolve("ballots.csv"))) {
            loaded.ballots().writeTo(out);
        }
    }

    /** Roll calls of one day may come back in another order: of a record without places no table tells it. */
    private static List<RollCall> rollCalls(StudyResults results) {
        return results.data().matrix().rollCalls().stream()
                .map(StudyOfTablesTest::withoutNames)
                .sorted(Comparator.comparing(RollCall::id))
                .toList();
    }

    /** What tables have of a roll call: no names in several languages, and the series that follows from the name in one. */
    private static RollCall withoutNames(RollCall rollCall) {
        return new RollCall(
                rollCall.id(),
                rollCall.source(),
                rollCall.date(),
                rollCall.meeting(),
                rollCall.session(),
                rollCall.body(),
                rollCall.kind(),
                rollCall.topic(),
                rollCall.topics(),
                TextSeries.of(rollCall).orElse(rollCall.series()),
                "",
                rollCall.wholeText(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                rollCall.result(),
                Optional.empty(),
                rollCall.announced());
    }

    private static List<String> choices(StudyResults results) {
        RollCallMatrix votes = results.data().matrix();
        List<String> choices = new ArrayList<>();
        for (int position = 0; position < votes.rollCalls().size(); position++) {
            for (StateId state : votes.states()) {
                choices.add(votes.rollCall(position).id() + " " + state + " " + votes.choice(position, state));
            }
        }
        choices.sort(Comparator.naturalOrder());
        return choices;
    }

    private static List<RollCallOutcome> outcomes(StudyResults results) {
        return results.outcomes().stream()
                .map(outcome -> new RollCallOutcome(
                        withoutNames(outcome.rollCall()),
                        outcome.cycle(),
                        outcome.listed(),
                        outcome.electorate(),
                        outcome.absent(),
                        outcome.required(),
                        outcome.margin(),
                        outcome.status(),
                        outcome.faults(),
                        outcome.layer(),
                        outcome.counted(),
                        outcome.asRecorded(),
                        outcome.decided()))
                .sorted(Comparator.comparing(outcome -> outcome.rollCall().id()))
                .toList();
    }

    private static <T> List<T> inOneOrder(List<T> rows) {
        return rows.stream().sorted(Comparator.comparing(T::toString)).toList();
    }

    private static List<Decision> decisions(StudyResults results) {
        return inOneOrder(results.data().decisions().stream()
                .map(decision -> new Decision(
                        decision.source(),
                        decision.paragraph(),
                        decision.date(),
                        decision.topic(),
                        LocalText.EMPTY,
                        decision.mode(),
                        decision.outcome(),
                        decision.rollCall(),
                        decision.place()))
                .toList());
    }
}
