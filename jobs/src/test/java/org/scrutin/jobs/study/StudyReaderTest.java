package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.jobs.study.StudyFile.AbsenceRule;

/** What a sound study file means. */
class StudyReaderTest {

    private static final String SOURCES = """
            sources:
              - {format: scrutin, ballots: ballots.csv, roll-calls: roll_calls.csv}
            """;

    @TempDir
    Path folder;

    @Test
    void aStudyThatSaysNothingMeansTheDefaults() throws IOException {
        StudyFile study = read("study: small\n" + SOURCES);
        assertEquals("small", study.id());
        assertEquals("small", study.title().in("en").orElseThrow());
        assertEquals(List.of("UN", "AFR", "APG", "EEG", "GRULAC", "WEOG"), groups(study));
        assertEquals(
                List.of("state:CHN", "state:FRA", "state:GBR", "state:RUS", "state:USA"),
                study.statistics().references().stream().map(Reference::id).toList());
        assertEquals(
                EnumSet.of(RollCallKind.WHOLE, RollCallKind.PARAGRAPH),
                study.statistics().kinds());
        assertEquals(
                new StudySettings.Agreement(
                        AgreementScore.AGREE_HALF, 3, StudySettings.Unanimous.KEEP, StudySettings.Topics.TOGETHER),
                study.statistics().agreement());
        assertEquals(CoincidenceFormula.COINCIDENCE_HALF, study.statistics().coincidence());
        assertEquals(
                new StudySettings.Clusters(
                        List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS, ClusterMethod.DBSCAN),
                        2,
                        9,
                        AbstentionDistance.JACCARD,
                        OptionalInt.empty(),
                        0.05,
                        0.5,
                        500),
                study.statistics().clusters());
        assertEquals(20180629L, study.statistics().seed());
        assertEquals(0.95, study.statistics().level());
        assertEquals(AbsenceRule.LISTED, study.records().absence());
        assertTrue(study.records().majority().isEmpty());
        assertTrue(study.cycles().cycles(List.of()).isEmpty());
        assertEquals(List.of("pdf", "html"), study.report().formats());
        assertEquals(List.of("en"), study.report().languages());
    }

    @Test
    void theSettingsHoldEveryDefaultAndWhatTheStudySets() throws IOException {
        StudyFile study = read("study: small\nclusters: {k: {to: 4}}\nmajority:\n" + SOURCES);
        Map<?, ?> clusters = (Map<?, ?>) study.written().settings().get("clusters");
        assertEquals(Map.of("from", 2L, "to", 4L), clusters.get("k"));
        assertEquals("jaccard", clusters.get("distance"));
        assertEquals("unknown", study.written().settings().get("majority"));
        assertEquals(
                Map.of("format", "scrutin", "ballots", "ballots.csv", "roll-calls", "roll_calls.csv"),
                ((List<?>) study.written().settings().get("sources")).get(0));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnExponent() throws IOException {
        assertEquals(
                2000L, read("study: small\nseed: 2e3\n" + SOURCES).statistics().seed());
    }

    @Test
    void theCyclesOfTheProgrammeOfActionHaveAName() throws IOException {
        StudyFile study = read("study: small\ncycles: programme-of-action\n" + SOURCES);
        assertEquals(
                List.of("2001-2006", "2006-2012", "2012-2018", "2018-2024", "2024-2030"),
                study.cycles().cycles(List.of()).stream()
                        .map(cycle -> cycle.id())
                        .toList());
        assertEquals(
                "2012-09-08 to 2018-06-29",
                study.cycles().cycles(List.of()).get(2).period().toString());
        assertEquals(5, ((List<?>) study.written().settings().get("cycles")).size());
    }

    @Test
    void groupsAndReferencesMayBeTheStudysOwn() throws IOException {
        StudyFile study = read("""
                study: small
                groups: [NAM, {id: N3, name: {en: Three}, members: [FRA, {state: GBR, to: 2010-12-31}, USA]}]
                references: [group:N3, 'group:NAM', 'state:NAM', room]
                electorate: [FRA, GBR]
                """ + SOURCES);
        assertEquals(List.of("NAM", "N3"), groups(study));
        assertEquals(
                List.of("group:N3", "group:NAM", "state:NAM", "room"),
                study.statistics().references().stream().map(Reference::id).toList());
        StateGroup own = study.roster().groups().get(1);
        assertEquals("… to 2010-12-31", own.memberships().get(1).period().toString());
        assertEquals(
                "[FRA]",
                study.roster().members(own.id(), LocalDate.of(2018, 6, 29)).toString());
    }

    @Test
    void aStudyInAFolderIsFoundThere() throws IOException {
        read("study: small\n" + SOURCES);
        StudyPlace place = StudyPlace.of(folder.toString());
        assertEquals(folder.resolve("study.yaml"), place.file());
        assertEquals(folder.resolve("ballots.csv"), place.resolve("ballots.csv"));
        assertEquals(folder.resolve("ballots.csv").toString(), place.naming("ballots.csv"));
    }

    private static List<String> groups(StudyFile study) {
        return study.roster().groups().stream().map(group -> group.id().value()).toList();
    }

    private StudyFile read(String text) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new StudyReader(new FewStates()).read(new StudyPlace(file, "study.yaml"));
    }
}
