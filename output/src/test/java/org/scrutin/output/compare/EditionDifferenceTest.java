package org.scrutin.output.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.output.compare.SampleEditions.differ;
import static org.scrutin.output.compare.SampleEditions.made;
import static org.scrutin.output.compare.SampleEditions.ratesAlikeButTheLast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.tables.CauseCounts;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/** Two editions of two small tables that a person can hold against each other. */
class EditionDifferenceTest {

    @TempDir
    Path folder;

    /** Cuba corrected, France withdrawn, Namibia added; where a ballot was read is no change of it. */
    @Test
    void ballotsAreAddedCorrectedAndWithdrawn() throws Exception {
        EditionDifference found = differ(
                edition("a", "R1,CUB,N,p1\nR1,FRA,Y,p2\nR1,USA,N,p3\n", "", "1"),
                edition("b", "R1,CUB,A,p1\nR1,NAM,Y,p2\nR1,USA,N,p4\n", "", "2"));
        assertEquals(
                new TableChange("ballots", 1, 1, 1, new CauseCounts(3, 0, 0, 0, 0), 3, List.of(), List.of("place")),
                found.ballots());
        assertEquals(
                List.of("R1 CUB N>A", "R1 FRA Y>", "R1 NAM >Y"),
                found.changedBallots().stream().map(EditionDifferenceTest::told).toList());
        assertEquals("data", found.cause().id());
    }

    /** Of sentences the values are counted; what else differs is named, and the number of the mark only where both have theirs. */
    @Test
    void whatIsNotCountedOfSentencesIsNamed() throws Exception {
        ComparedEdition before = saying(edition("a", "", "", "1"), "c,v,5,93,rates,FRA,rate,1");
        ComparedEdition after = saying(edition("b", "", "", "1"), "c,v,5,94,rates,DEU,rate,2");
        EditionDifference unnumbered = differ(before, after);
        assertEquals(List.of("n", "key"), unnumbered.values().uncounted());
        assertTrue(unnumbered.values().isNone());
        EditionDifference numbered = differ(numbered(before), numbered(after));
        assertEquals(List.of("n", "key", "mark"), numbered.values().uncounted());
        assertEquals(
                "table claims, not counted above: cells differ of n key mark",
                DifferenceLines.of(numbered).get(DifferenceLines.of(numbered).size() - 1));
        assertEquals(
                List.of(),
                differ(before, saying(edition("c", "", "", "1"), "c,v,5,93,rates,FRA,rate,1"))
                        .uncounted());
    }

    private static ComparedEdition saying(ComparedEdition edition, String row) throws IOException {
        Files.writeString(edition.table("claims"), "claim,argument,value,n,table,key,column,mark\n" + row + "\n");
        return ComparedEdition.written(edition.folder(), edition.id(), edition.provenance());
    }

    private static ComparedEdition numbered(ComparedEdition edition) {
        return new ComparedEdition(edition.folder(), edition.id(), edition.provenance(), edition.tables(), true);
    }

    /** A key that a spreadsheet would run has an apostrophe in the file and stands in order without it. */
    @Test
    void numbersDifferByExactDecimals() throws Exception {
        EditionDifference found =
                differ(edition("a", "", "'=A,0.1,x\nB,2,x\n", "1"), edition("b", "", "'=A,0.3,x\nB,,x\n", "2"));
        assertEquals(
                List.of("%3DA 0.1>0.3 0.2", "B 2> "),
                found.changes().stream()
                        .filter(change -> change.place().table().equals("rates"))
                        .map(change -> told(change) + " " + change.differenceText())
                        .toList());
    }

    /** The last digits of a sum hang on the order of its rows; a hundred-millionth of it does not, and counts are exact. */
    @Test
    void numbersThatDifferByLessThanABillionthOfThemselvesAreTheSame() throws Exception {
        EditionDifference found = differ(
                edition("a", "", "A,0.1,x\nB,0.1,x\nC,3000000000,x\n", "1"),
                edition("b", "", "A,0.10000000000000004,x\nB,0.100000001,x\nC,3000000001,x\n", "2"));
        assertEquals(
                List.of("B 0.1>0.100000001", "C 3000000000>3000000001"),
                found.changes(ChangeKind.CELL).stream()
                        .map(EditionDifferenceTest::told)
                        .toList());
        assertEquals(2, found.table("rates").cells());
    }

    /** Paragraph 1.10 is not paragraph 1.1; a rate of 1.10 is one of 1.1. A value of a sentence is what its column is. */
    @Test
    void onlyNumbersAreComparedAsNumbers() throws Exception {
        ComparedEdition before = edition("a", "", "A,1.10,1.10\n", "1");
        ComparedEdition after = edition("b", "", "A,1.1,1.1\n", "2");
        assertEquals(
                List.of("note 1.10>1.1"),
                differ(before, after).changes(ChangeKind.CELL).stream()
                        .map(change -> change.place().column() + " " + change.before() + ">" + change.after())
                        .toList());
        assertEquals(0, values(before, after, "A,rate"));
        assertEquals(0, values(before, after, "state%3DA,sum(rate)"));
        assertEquals(1, values(before, after, "A,note"));
        assertEquals(1, values(before, after, "state%3DA,values(note)"));
    }

    /** How many values of sentences moved that come from a place. */
    private static int values(ComparedEdition before, ComparedEdition after, String place) throws Exception {
        return differ(
                        saying(before, "c,v,1.10,1,rates," + place + ",1"),
                        saying(after, "c,v,1.1,1,rates," + place + ",1"))
                .values()
                .cells();
    }

    /** A sum that rounding alone moved is no change, so none is of an unknown cause; under the limit that both share. */
    @Test
    void whatCountsAsAChangeHasACause() {
        Optional<String> was = Optional.of("0.1");
        Optional<String> is = Optional.of("0.10000000005");
        assertTrue(Likeness.OF_NUMBERS.alike("0.1", "0.10000000005"));
        assertEquals(
                Set.of(), new Outcomes(was, was, was, is, is, is).origins(Set.of(Origin.DATA), Likeness.OF_NUMBERS));
        assertEquals(
                Set.of(Origin.DATA),
                new Outcomes(was, was, was, is, is, is).origins(Set.of(Origin.DATA), Likeness.OF_TEXTS));
    }

    /** A range says of which number it is, and its id of which sentence. */
    @Test
    void aRangeKnowsItsSentence() {
        assertEquals(
                Optional.of("change:EU:2006-2012:2012-2018:direct"),
                new MovedSentence("bounds:agenda:change:EU:2006-2012:2012-2018:direct", List.of()).rangeOf());
        assertEquals(Optional.empty(), new MovedSentence("change:EU:2006-2012:2012-2018:direct", List.of()).rangeOf());
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
        EditionDifference remark = differ(
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
                differ(before, made(after, "1.0", settings)).cause().id());
        assertEquals(
                "data program",
                differ(before, made(after, "1.1", before.provenance().settings()))
                        .cause()
                        .id());
        assertEquals(List.of("unknown"), causes(before, made(after, "1.1", settings)));
        JsonNode title = new ObjectMapper().readTree("{\"title\":{\"en\":\"New\"}}");
        assertEquals("data", differ(before, made(after, "1.0", title)).cause().id());
    }

    /**
     * Data and settings differ, and each mixture is known. A moves with the data under either settings, B with the settings on either
     * data, C with both together only, D with each of them by a part; counted again, E is not what it was.
     */
    @Test
    void whatMovesAloneHasAPart() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\nB,1,x\nC,1,x\nD,1,x\nE,1,x\n", "1");
        ComparedEdition after = made(
                edition("b", "", "A,2,x\nB,2,x\nC,2,x\nD,4,x\nE,2,x\n", "2"),
                "1.0",
                new ObjectMapper().readTree("{\"agreement\":{\"score\":\"exact\"}}"));
        Path old =
                edition("old", "", "A,1,x\nB,1,x\nC,1,x\nD,1,x\nE,1,x\n", "1").folder();
        Path newSettings =
                edition("s", "", "A,1,x\nB,2,x\nC,1,x\nD,3,x\nE,1,x\n", "1").folder();
        Path newData =
                edition("d", "", "A,2,x\nB,1,x\nC,1,x\nD,2,x\nE,2,x\n", "1").folder();
        Path again =
                edition("n", "", "A,2,x\nB,2,x\nC,2,x\nD,4,x\nE,3,x\n", "1").folder();
        List<ComparedEdition> later = List.of(after);
        EditionDifference found = EditionDifference.of(before, after, counting("1.0", (data, settings) -> {
            if (later.contains(data)) {
                return later.contains(settings) ? again : newData;
            }
            return later.contains(settings) ? newSettings : old;
        }));
        assertEquals(Telling.APART, found.telling());
        assertEquals(
                List.of("A data", "B settings", "C data settings", "D data settings", "E unknown"),
                found.changes(ChangeKind.CELL).stream()
                        .map(change -> change.place().key() + " " + change.cause())
                        .toList());
        assertEquals(new CauseCounts(1, 0, 1, 2, 1), found.table("rates").made());
    }

    /** Data and program differ: what the later program has on the earlier data already is the program's. */
    @Test
    void whatTheLaterProgramHasOnTheEarlierDataIsTheProgramsPart() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\nB,1,x\nC,1,x\nD,1,x\n", "1");
        ComparedEdition later = edition("b", "", "A,2,x\nB,2,x\nC,3,x\n", "2");
        ComparedEdition after = made(later, "1.1", later.provenance().settings());
        // A last digit less is another order of summing.
        Path old = edition("old", "", "A,1.0000000000000002,x\nB,2,x\nC,2,x\n", "1")
                .folder();
        EditionDifference found = EditionDifference.of(
                before, after, counting("1.1", (data, settings) -> data.equals(after) ? after.folder() : old));
        assertEquals(
                List.of("A data", "B program", "C data program", "D program"),
                found.changes().stream()
                        .filter(change -> change.place().table().equals("rates"))
                        .map(change -> change.place().key() + " " + change.cause())
                        .toList());
    }

    /** Nothing is counted where one thing alone differs, or where the data can't be read again. */
    @Test
    void nothingIsCountedWhereNothingIsTold() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        ComparedEdition after = edition("b", "", "A,2,x\n", "2");
        Recounting never = counting("1.0", (data, settings) -> {
            throw new AssertionError("counted");
        });
        assertEquals(Telling.ALONE, EditionDifference.of(before, after, never).telling());
        JsonNode select = new ObjectMapper().readTree("{\"select\":{\"from\":\"2010-01-01\"}}");
        assertEquals(
                Telling.OTHER_READING,
                EditionDifference.of(before, made(after, "1.0", select), never).telling());
        assertEquals(
                Telling.OTHER_PROGRAM,
                EditionDifference.of(
                                before, made(after, "1.1", before.provenance().settings()), never)
                        .telling());
        Files.writeString(before.folder().resolve("tables/roll_calls.csv"), "roll_calls,kind\n");
        assertEquals(
                Telling.OTHER_TABLES,
                EditionDifference.of(
                                before, made(after, "1.1", before.provenance().settings()), never)
                        .telling());
    }

    /** The same inputs, settings and version and other tables: another program that calls itself the same. */
    @Test
    void whatNothingElseMadeTheProgramMade() throws Exception {
        EditionDifference found = differ(edition("a", "", "A,1,x\n", "1"), edition("b", "", "A,2,x\n", "1"));
        assertEquals("program", found.cause().id());
        EditionDifference same = differ(edition("c", "", "A,1,x\n", "1"), edition("d", "", "A,1,x\n", "1"));
        assertEquals("none", same.cause().joined("_"));
    }

    /** A paper more is no news of the votes; with a score beside it, or another number in a table, there is news. */
    @Test
    void papersAloneAreNoNews() throws Exception {
        ComparedEdition before = edition("a", "", "A,1,x\n", "1");
        ComparedEdition same = edition("b", "", "A,1,x\n", "1");
        JsonNode papers = new ObjectMapper().readTree("{\"focus\":\"group:LAS state:FIN\"}");
        JsonNode more = new ObjectMapper().readTree("{\"focus\":\"state:FIN\",\"agreement\":{\"score\":\"exact\"}}");
        assertTrue(differ(before, made(same, "1.0", papers)).isOfPapersOnly());
        assertFalse(differ(before, made(same, "1.0", more)).isOfPapersOnly());
        assertFalse(differ(before, made(edition("c", "", "A,2,x\n", "1"), "1.0", papers))
                .isOfPapersOnly());
        assertFalse(differ(before, same).isOfPapersOnly());
    }

    @Test
    void ofLongTablesTheFirstChangesAreListedAndAllAreCounted() throws Exception {
        TableChange rates = differ(
                        edition("a", "", ratesAlikeButTheLast(1, 1), "1"),
                        edition("b", "", ratesAlikeButTheLast(2, 2), "2"))
                .table("rates");
        assertEquals(
                new TableChange(
                        "rates", 25_000, 0, 0, new CauseCounts(25_000, 0, 0, 0, 0), 20_000, List.of(), List.of()),
                rates);
    }

    @Test
    void aTableOutOfOrderIsNotCompared() throws Exception {
        ComparedEdition torn = edition("a", "", "B,1,x\nA,1,x\n", "1");
        ComparedEdition sound = edition("b", "", "A,1,x\nB,1,x\n", "1");
        UnreadableEdition refused = assertThrows(UnreadableEdition.class, () -> differ(torn, sound));
        assertEquals("tables/rates.csv is not in the order of its key at A", refused.getMessage());
    }

    @Test
    void aFolderWithoutAManifestIsNoEdition() {
        UnreadableEdition refused = assertThrows(UnreadableEdition.class, () -> ComparedEdition.published(folder));
        assertTrue(refused.getMessage().contains("no manifest"), refused.getMessage());
    }

    /** Where the tables of a mixture stand. */
    private interface Mixed {
        Path of(ComparedEdition data, ComparedEdition settings);
    }

    private static Recounting counting(String version, Mixed mixed) {
        return new Recounting() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public Optional<Path> count(ComparedEdition data, ComparedEdition settings) {
                return Optional.of(mixed.of(data, settings));
            }
        };
    }

    private static String told(ChangeRow change) {
        return change.place().key() + " " + change.before() + ">" + change.after();
    }

    /** What the changed cells of the results were made by. */
    private static List<String> causes(ComparedEdition before, ComparedEdition after) throws Exception {
        return differ(before, after).changes(ChangeKind.CELL).stream()
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
                edition.tables(),
                edition.numbered());
    }

    private ComparedEdition edition(String name, String ballots, String rates, String data) throws IOException {
        return SampleEditions.edition(folder.resolve(name), ballots, rates, data);
    }
}
