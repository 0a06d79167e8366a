package org.scrutin.output.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/** Two editions of two small tables that a person can hold against each other. */
class EditionDifferenceTest {

    private static final String DICTIONARY = """
            table,column,key
            ballots,roll_call,true
            ballots,state,true
            ballots,choice,false
            rates,state,true
            rates,rate,false
            rates,note,false
            """;

    @TempDir
    Path folder;

    /** Cuba corrected, France withdrawn, Namibia added; where a ballot was read is no change of it. */
    @Test
    void ballotsAreAddedCorrectedAndWithdrawn() throws Exception {
        EditionDifference found = EditionDifference.of(
                edition("a", "R1,CUB,N,p1\nR1,FRA,Y,p2\nR1,USA,N,p3\n", "", "1"),
                edition("b", "R1,CUB,A,p1\nR1,NAM,Y,p2\nR1,USA,N,p4\n", "", "2"));
        assertEquals(new TableChange("ballots", 1, 1, 1, 3, List.of()), found.ballots());
        assertEquals(
                List.of("R1 CUB N>A", "R1 FRA Y>", "R1 NAM >Y"),
                found.changedBallots().stream().map(EditionDifferenceTest::told).toList());
        assertEquals("data", found.cause().id());
    }

    /** A key that a spreadsheet would run has an apostrophe in the file and stands in order without it. */
    @Test
    void numbersDifferByExactDecimals() throws Exception {
        EditionDifference found = EditionDifference.of(
                edition("a", "", "'=A,0.1,x\nB,2,x\n", "1"), edition("b", "", "'=A,0.3,x\nB,,x\n", "2"));
        assertEquals(
                List.of("%3DA 0.1>0.3 0.2", "B 2> "),
                found.changes().stream()
                        .filter(change -> change.place().table().equals("rates"))
                        .map(change -> told(change) + " " + change.differenceText())
                        .toList());
    }

    /** One thing alone differs: it made every change of a result, and each says so. */
    @Test
    void aChangeIsTracedToTheOneThingThatDiffers() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        assertEquals(List.of("data"), causes(before, edition("b", "", "A,2,x\n", "2")));
        ComparedEdition same = edition("c", "", "A,2,x\n", "1");
        JsonNode score = new ObjectMapper().readTree("{\"agreement\":{\"score\":\"exact\"}}");
        assertEquals(List.of("settings"), causes(before, made(same, "1.0", score)));
        assertEquals(
                List.of("program"),
                causes(before, made(same, "1.1", before.provenance().settings())));
    }

    /** The registry of states comes with the program; a study file's remarks set nothing. */
    @Test
    void anInputBelongsToWhoeverBringsIt() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        ComparedEdition after = edition("b", "", "A,2,x\n", "1");
        assertEquals(
                List.of("program"),
                causes(withInput(before, "registry:states.csv", "1"), withInput(after, "registry:states.csv", "2")));
        EditionDifference remark = EditionDifference.of(
                withInput(before, "study.yaml", "1"), withInput(edition("c", "", "A,1,x\n", "1"), "study.yaml", "2"));
        assertEquals("none", remark.cause().joined("_"));
        assertEquals(
                List.of("study.yaml 1>2"),
                remark.changes(ChangeKind.INPUT).stream()
                        .map(EditionDifferenceTest::told)
                        .toList());
    }

    /** Several things that differ made the changes together. */
    @Test
    void causesAreToldTogetherWhereTheyAreNotToldApart() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        ComparedEdition after = edition("b", "", "A,2,x\n", "2");
        JsonNode settings =
                new ObjectMapper().readTree("{\"agreement\":{\"score\":\"exact\"},\"title\":{\"en\":\"New\"}}");
        assertEquals(
                "data settings",
                EditionDifference.of(before, made(after, "1.0", settings))
                        .cause()
                        .id());
        assertEquals(
                "data program",
                EditionDifference.of(
                                before, made(after, "1.1", before.provenance().settings()))
                        .cause()
                        .id());
        assertEquals(List.of("data program settings"), causes(before, made(after, "1.1", settings)));
        JsonNode title = new ObjectMapper().readTree("{\"title\":{\"en\":\"New\"}}");
        assertEquals(
                "data",
                EditionDifference.of(before, made(after, "1.0", title)).cause().id());
    }

    /** The same inputs, settings and version and other tables: another program that calls itself the same. */
    @Test
    void whatNothingElseMadeTheProgramMade() throws Exception {
        EditionDifference found =
                EditionDifference.of(edition("a", "", "A,1,x\n", "1"), edition("b", "", "A,2,x\n", "1"));
        assertEquals("program", found.cause().id());
        EditionDifference same =
                EditionDifference.of(edition("c", "", "A,1,x\n", "1"), edition("d", "", "A,1,x\n", "1"));
        assertEquals("none", same.cause().joined("_"));
    }

    /** A paper more is no news of the votes; with a score beside it, or another number in a table, there is news. */
    @Test
    void papersAloneAreNoNews() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        ComparedEdition same = edition("b", "", "A,1,x\n", "1");
        JsonNode papers = new ObjectMapper().readTree("{\"focus\":\"group:LAS state:FIN\"}");
        JsonNode more = new ObjectMapper().readTree("{\"focus\":\"state:FIN\",\"agreement\":{\"score\":\"exact\"}}");
        assertTrue(EditionDifference.of(before, made(same, "1.0", papers)).isOfPapersOnly());
        assertFalse(EditionDifference.of(before, made(same, "1.0", more)).isOfPapersOnly());
        assertFalse(EditionDifference.of(before, made(edition("c", "", "A,2,x\n", "1"), "1.0", papers))
                .isOfPapersOnly());
        assertFalse(EditionDifference.of(before, same).isOfPapersOnly());
    }

    @Test
    void ofLongTablesTheFirstChangesAreListedAndAllAreCounted() throws Exception {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            before.append("S").append(100_000 + i).append(",1,x\n");
            after.append("S").append(100_000 + i).append(",2,x\n");
        }
        TableChange rates = EditionDifference.of(
                        edition("a", "", before.toString(), "1"), edition("b", "", after.toString(), "2"))
                .table("rates");
        assertEquals(new TableChange("rates", 25_000, 0, 0, 20_000, List.of()), rates);
    }

    @Test
    void aTableOutOfOrderIsNotCompared() throws Exception {
        ComparedEdition torn = edition("a", "", "B,1,x\nA,1,x\n", "1");
        ComparedEdition sound = edition("b", "", "A,1,x\nB,1,x\n", "1");
        UnreadableEdition refused = assertThrows(UnreadableEdition.class, () -> EditionDifference.of(torn, sound));
        assertEquals("tables/rates.csv is not in the order of its key at A", refused.getMessage());
    }

    @Test
    void aFolderWithoutAManifestIsNoEdition() {
        UnreadableEdition refused = assertThrows(UnreadableEdition.class, () -> ComparedEdition.published(folder));
        assertTrue(refused.getMessage().contains("no manifest"), refused.getMessage());
    }

    private static String told(ChangeRow change) {
        return change.place().key() + " " + change.before() + ">" + change.after();
    }

    /** What the changed cells of the results were made by. */
    private static List<String> causes(ComparedEdition before, ComparedEdition after) throws Exception {
        return EditionDifference.of(before, after).changes(ChangeKind.CELL).stream()
                .map(ChangeRow::cause)
                .toList();
    }

    private static ComparedEdition withInput(ComparedEdition edition, String name, String sha256) {
        Provenance from = edition.provenance();
        return new ComparedEdition(
                edition.folder(),
                edition.id(),
                new Provenance(
                        from.version(),
                        from.study(),
                        from.settings(),
                        from.seed(),
                        List.of(from.inputs().get(0), new Provenance.Input(name, sha256)),
                        from.remarks()),
                edition.tables());
    }

    private ComparedEdition edition(String name, String ballots, String rates, String data) throws IOException {
        Path tables = Files.createDirectories(folder.resolve(name).resolve("tables"));
        Files.writeString(tables.resolve("dictionary.csv"), DICTIONARY);
        Files.writeString(tables.resolve("ballots.csv"), "roll_call,state,choice,place\n" + ballots);
        Files.writeString(tables.resolve("rates.csv"), "state,rate,note\n" + rates);
        return ComparedEdition.written(
                folder.resolve(name),
                new EditionId("0123456789abcdef"),
                new Provenance(
                        "1.0",
                        "sample",
                        new ObjectMapper().createObjectNode(),
                        1,
                        List.of(new Provenance.Input("data.csv", data)),
                        List.of()));
    }

    private static ComparedEdition made(ComparedEdition edition, String version, JsonNode settings) {
        Provenance from = edition.provenance();
        return new ComparedEdition(
                edition.folder(),
                edition.id(),
                new Provenance(version, from.study(), settings, from.seed(), from.inputs(), from.remarks()),
                edition.tables());
    }
}
