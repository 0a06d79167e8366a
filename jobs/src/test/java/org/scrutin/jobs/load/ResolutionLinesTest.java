package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** Single lines of resolutions, sound and damaged: each damage is one clear line or one finding, and never nothing. */
class ResolutionLinesTest {

    /** Three states, two in favour and one abstaining, in the form of the data. */
    private static final String SOUND = """
            {"symbol": "A/RES/80/1 A", "title": "A title", "session": "Eightieth session", "pv": "A/80/PV.9", \
            "adoption_date": "5\u00a0December 2025", "adoption_type": "By a recorded vote", "committee": "First Committee", \
            "agenda_item": "Agenda item 98 (a)", "agenda_item_name": "Disarmament: first part", \
            "MS_in_favour_count": "2", "MS_against_count": "N.A.", "MS_abstaining_count": "1.0", \
            "MS_in_favour": ["FRANCE", "NAMIBIA"], "MS_against": [], "MS_abstaining": ["CUBA"], \
            "subjects": [["Arms Control", "UNBIS Thesaurus"], ["98a", "A/80/251"]], "sponsors": ["FRANCE"]}
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundLineIsAVote() throws IOException {
        LoadedStudy loaded = load(SOUND);
        RollCall vote = loaded.data().matrix().rollCall(0);
        assertEquals("A/RES/80/1A", vote.id().value());
        assertEquals("2025-12-05", vote.date().toString());
        assertEquals("A/80/PV.9", vote.meeting());
        assertEquals("80", vote.session());
        assertEquals(List.of("Disarmament", "ARMS CONTROL"), vote.topics());
        assertEquals(new ChoiceCounts(2, 0, 1), vote.announced().orElseThrow());
        assertEquals(List.of(), loaded.data().discrepancies());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        loaded.ballots().writeTo(table);
        assertEquals(
                List.of(
                        "roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind",
                        "A/RES/80/1A,CUB,A,CUBA,r.json,1:1,false,",
                        "A/RES/80/1A,FRA,Y,FRANCE,r.json,1:1,false,",
                        "A/RES/80/1A,NAM,Y,NAMIBIA,r.json,1:1,false,"),
                table.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** What is put in the place of what, and what is said. A blank line stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "symbol": "A/RES/80/1 A"|"symbol": ""|an empty symbol; expected a symbol as A/RES/75/1
            "symbol"|"symbols"|no key "symbol"; expected the keys symbol, title, session, adoption_date, adoption_type, MS_in_favour, MS_against, MS_abstaining
            "MS_against":|"MS_AGAINST":|no key "MS_against"; expected the keys symbol, title, session, adoption_date, adoption_type, MS_in_favour, MS_against, MS_abstaining
            ["CUBA"]|"CUBA"|MS_abstaining with the text "CUBA"; expected a list
            ["CUBA"]|null|MS_abstaining with null; expected a list
            ["CUBA"]|[7]|MS_abstaining with the number 7; expected a list of names
            ["CUBA"]|[""]|MS_abstaining with an empty text; expected a list of names
            "MS_abstaining_count": "1.0"|"MS_abstaining_count": [1]|MS_abstaining_count with a list; expected a number or a text
            "A title"|{}|title with an object; expected a text
            December 2025|December|adoption_date "5\u00a0December"; expected a day as 24 December 2021 or 2021-12-24
            December 2025|Decembre 2025|adoption_date "5\u00a0Decembre 2025"; expected a day as 24 December 2021 or 2021-12-24
            By a recorded vote|By lot|adoption_type "By lot"; expected "By a recorded vote", "Without a vote" or nothing
            ["98a", "A/80/251"]|"98a"|subjects with the text "98a"; expected pairs of a subject and its list
            "sponsors": ["FRANCE"]}|"sponsors": ["FRANCE"]|broken JSON at column 553; expected one JSON object a line
            "sponsors"|"title"|a key twice at column 538; expected each key once
            """)
    void aDamagedLineIsRefusedWithItsNumber(String instead, String damage, String complaint) {
        String text = "\n" + SOUND.replace(instead, damage);
        List<String> said = refusal(text);
        assertEquals(List.of("r.json, line 2: " + complaint), said);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] bytes = (SOUND + SOUND).getBytes(StandardCharsets.UTF_8);
        bytes[SOUND.getBytes(StandardCharsets.UTF_8).length + 30] = (byte) 0xFF;
        assertEquals(
                List.of("r.json, line 2: bytes that are no UTF-8 text; expected JSON in UTF-8"),
                refusal("r.json", bytes));
        byte[] whole = gzip(SOUND);
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        assertEquals(
                List.of("r.json.gz, line 1: bytes that can't be read; expected resolutions as JSON lines, a line each"),
                refusal("r.json.gz", cut));
        assertEquals(
                List.of("r.json.gz: no resolution; expected resolutions as JSON lines, a line each"),
                refusal("r.json.gz", gzip("\n")));
    }

    /** Of many faults the first five are shown. */
    @Test
    void faultsAreCounted() {
        List<String> said = refusal("[]\n".repeat(7));
        assertEquals(6, said.size(), said.toString());
        assertEquals("r.json, line 1: a list; expected one JSON object a line", said.get(0));
        assertEquals("r.json: and 2 more", said.get(5));
    }

    /** Nothing here is refused, and nothing passes for reconciled. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "CUBA"|"CUBBA"|unresolved-name blocking, total-mismatch blocking
            "CUBA"|"TÜRKÝYE"|near-name repaired
            ["FRANCE", "NAMIBIA"]|["FRANCE", "NAMIBIA", "FRANCE", "NAMIBIA"]|repeated-run repaired
            ["FRANCE", "NAMIBIA"]|["FRANCE", "NAMIBIA", "FRANCE"]|repeated-name repaired
            "MS_in_favour_count": "2"|"MS_in_favour_count": "N.A."|total-not-a-number blocking
            "MS_in_favour_count": "2"|"MS_in_favour_count": "two"|total-not-a-number blocking
            "MS_in_favour_count": "2"|"MS_in_favour_count": "3"|total-mismatch blocking
            """)
    void whatDoesNotAddUpIsAFinding(String instead, String damage, String findings) throws IOException {
        LoadedStudy loaded = load(SOUND.replace(instead, damage));
        assertEquals(
                List.of(findings.split(", ")),
                loaded.data().discrepancies().stream()
                        .map(one -> one.kind().id() + " " + one.severity().id())
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    /** Italy voted on another text of the meeting; Gabon in favour under the same title elsewhere, where Peru abstained. */
    @Test
    void whoVotedAtTheMeetingCouldBeMissing() throws IOException {
        String other = SOUND.replace("80/1 A", "80/2")
                .replace("A title", "Another")
                .replace("\"FRANCE\", \"NAMIBIA\"", "\"FRANCE\", \"ITALY\"");
        String earlier = SOUND.replace("80/1 A", "79/1")
                .replace("A/80/PV.9", "A/79/PV.9")
                .replace("[\"FRANCE\", \"NAMIBIA\"]", "[\"GABON\", \"ITALY\"]")
                .replace("CUBA", "PERU");
        LoadedStudy loaded =
                load(SOUND.replace("\"MS_in_favour_count\": \"2\"", "\"MS_in_favour_count\": \"3\"") + other + earlier);
        assertEquals(
                List.of(
                        "ITA A/RES/79/1 Y ITALY r.json 3:1; A/RES/80/2 Y ITALY r.json 2:1; FRANCE [ ] NAMIBIA",
                        "GAB A/RES/79/1 Y GABON r.json 3:1; FRANCE [ ] NAMIBIA"),
                loaded.data().discrepancies().stream()
                        .filter(one -> one.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                        .map(one -> one.state().orElseThrow() + " " + one.evidence())
                        .toList());
    }

    /** East Germany was no member in 2025; Türkiye stands there by two names, so that a name is short though none seems to be. */
    @Test
    void whoWasNoMemberIsNoneAndTwoNamesAreOneState() throws IOException {
        String earlier = SOUND.replace("80/1 A", "44/1")
                .replace("A/80/PV.9", "A/44/PV.9")
                .replace("5\u00a0December 2025", "5 December 1989")
                .replace("[\"FRANCE\", \"NAMIBIA\"]", "[\"GERMAN DEMOCRATIC REPUBLIC\", \"ITALY\"]");
        LoadedStudy loaded = load(SOUND.replace("[\"FRANCE\", \"NAMIBIA\"]", "[\"Turkey\", \"Türkiye\"]") + earlier);
        assertEquals(
                List.of("ITA"),
                loaded.data().discrepancies().stream()
                        .filter(one -> one.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                        .map(one -> one.state().orElseThrow().value())
                        .toList());
    }

    @Test
    void aStateOnTwoListsIsRefused() {
        List<String> said = refusal(SOUND.replace("\"CUBA\"", "\"CUBA\", \"FRANCE\""));
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.get(0).startsWith("r.json, line 1: a second ballot of FRA on A/RES/80/1A, A;"), said.toString());
    }

    /** One vote and one decision, whatever the other line says; that it says something else is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "A title"|"A title"|repeated-run repaired|The resolution stands again, word for word as on line 1. It counts once.
            "sponsors": ["FRANCE"]|"sponsors": []|sources-differ warning|The resolution stands again and differs from line 1 in sponsors. The vote is the same; it counts once, as on line 1.
            ["FRANCE", "NAMIBIA"]|["Namibia", "FRANCE"]|sources-differ warning|The resolution stands again and differs from line 1 in MS_in_favour. The vote is the same; it counts once, as on line 1.
            "CUBA"|"BRAZIL"|sources-differ blocking|The resolution stands again and differs from line 1 in MS_abstaining. The two tell different votes; that of line 1 counts until a person decides.
            """)
    void aResolutionThatStandsAgainCountsOnce(String instead, String damage, String finding, String detail)
            throws IOException {
        LoadedStudy loaded = load(SOUND + SOUND.replace(instead, damage));
        assertEquals(1, loaded.data().matrix().rollCalls().size());
        assertEquals(1, loaded.data().decisions().size());
        assertEquals(new ChoiceCounts(2, 0, 1), loaded.data().matrix().room(0));
        assertEquals(
                List.of("2:1 " + finding + " " + detail),
                loaded.data().discrepancies().stream()
                        .map(one -> one.place() + " " + one.kind().id() + " "
                                + one.severity().id() + " " + one.detail())
                        .toList());
    }

    @Test
    void namesUnderNoRecordedVoteAreNotCountedAndTold() throws IOException {
        String second = SOUND.replace("80/1 A", "80/2").replace("By a recorded vote", "Without a vote");
        LoadedStudy loaded = load(SOUND + second);
        assertEquals(1, loaded.data().matrix().rollCalls().size());
        assertEquals(2, loaded.data().decisions().size());
        assertEquals(
                List.of("ballot-without-roll-call 3"),
                loaded.data().discrepancies().stream()
                        .map(one -> one.kind().id() + " " + one.listed())
                        .toList());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> refusal(String text) {
        try {
            return refusal("r.json", text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> refusal(String name, byte[] bytes) throws IOException {
        try {
            load(name, bytes);
            return List.of();
        } catch (InputRefused refused) {
            return refused.lines();
        }
    }

    private LoadedStudy load(String text) throws IOException {
        return load("r.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadedStudy load(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        Files.writeString(
                folder.resolve("study.yaml"),
                "study: lines\nsources:\n  - {format: unga-json, resolutions: " + name + "}\n");
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        return new StudyLoader(TestSpark.context(), registry)
                .load(new StudyReader(registry).read(new StudyPlace(folder.resolve("study.yaml"), "study.yaml")));
    }
}
