package org.scrutin.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.output.edition.Sha256;
import org.scrutin.output.wording.Words;

/** What a person needs to decide about a record, and what its publisher should be told. */
class QuestionsAndNotesTest {

    /** On the second text Chad stands in two lists; on the first a name is none of a state, and one vote more is announced. */
    private static final String REPORT = """
            A/CONF.999/2018/9

            New York, 18-29 June 2018

            1. At its 18th meeting, on 29 June, the Conference retained paragraph 4 by a recorded vote of 3 to none, with no abstentions.

            In favour: Algeria, Chad, Zoomland.

            2. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 2 to 1, with no abstentions.

            In favour: Algeria, Chad.

            Against: Chad, Angola.
            """;

    @TempDir
    Path folder;

    private Extraction extract() throws IOException {
        return extract(REPORT);
    }

    private Extraction extract(String report) throws IOException {
        Path document = Files.writeString(folder.resolve("report.txt"), report);
        return RecordExtraction.run(
                List.of(document),
                new ExtractTarget(
                        folder.resolve("votes"),
                        Optional.of(folder.resolve("asked/questions.csv")),
                        Optional.of(folder.resolve("notes"))),
                Optional.empty());
    }

    @Test
    void aQuestionIsACorrectionThatNobodyFilledIn() throws IOException {
        extract();
        String sha256 = Sha256.of(folder.resolve("report.txt"));
        List<String> rows = Files.readAllLines(folder.resolve("asked/questions.csv"));
        assertEquals(
                "source,roll_call,state,source_sha256,recorded,corrected,who,why,date,question,kind,rank,place,evidence,detail",
                rows.get(0));
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.matches(
                                "report\\.txt,A/CONF\\.999/2018/9:[^,]*,TCD," + sha256 + ",,,,,,.*conflict,1,.*")),
                rows.toString());
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.matches("report\\.txt,A/CONF\\.999/2018/9:[^,]*,AGO," + sha256
                                + ",,,,,,.*missing-candidate,1,.*")),
                rows.toString());
        // Announced totals that the lists do not bear out may be the misprint.
        assertTrue(
                rows.stream()
                        .anyMatch(row -> row.matches("report\\.txt,A/CONF\\.999/2018/9:[^,]*,," + sha256
                                + ",(yes|no|abstain) [0-9]+[^,]*,,,,,.*total-mismatch,1,.*")),
                rows.toString());
        assertTrue(
                rows.stream()
                        .anyMatch(row ->
                                row.contains("In the lists: in favour 2 names printed, 2 different states; against 2"
                                        + " names printed, 2 different states.")),
                rows.toString());
        assertEquals(
                "source,sha256,bytes,language\nreport.txt," + sha256 + "," + REPORT.length() + ",en\n",
                Files.readString(folder.resolve("votes/documents.csv")));
    }

    @Test
    void answersAreNeverOverwritten() throws IOException {
        extract();
        Path questions = folder.resolve("asked/questions.csv");
        String asked = Files.readString(questions);
        extract();
        assertEquals(asked, Files.readString(questions));
        Files.writeString(questions, asked + "answered");
        Files.delete(folder.resolve("votes/ballots.csv"));
        InputRefused refused = assertThrows(InputRefused.class, this::extract);
        assertEquals(
                List.of(questions + ": a file that is there, which answers may stand in; expected another name, or the"
                        + " file moved away"),
                refused.lines());
        assertEquals(asked + "answered", Files.readString(questions));
        assertFalse(Files.exists(folder.resolve("votes/ballots.csv")), "nothing is half written");
    }

    @Test
    void aNoteSaysWhereAndWhatAndAsks() throws IOException {
        extract();
        Path note;
        try (Stream<Path> notes = Files.list(folder.resolve("notes"))) {
            note = notes.filter(file -> file.toString().endsWith("conflict.en.txt"))
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(note);
        assertTrue(text.startsWith("Subject: A/CONF.999/2018/9: "), text);
        assertTrue(text.contains(", 29 June 2018, paragraph 2 of the document\nSymbol: A/CONF.999/2018/9\n"), text);
        assertTrue(text.contains("\nOther notes on the same vote: 00"), text);
        // What only the sender has stands behind what is asked.
        assertTrue(text.indexOf("\nPlace: line") > text.indexOf("In which of them does it belong?"), text);
        assertTrue(text.indexOf("SHA-256") > text.indexOf("In which of them does it belong?"), text);
        assertTrue(text.contains("\nPlace: line 13, column 10 of the text\n"), text);
        assertTrue(text.contains("\nPrinted there: Chad, Angola.\n"), text);
        assertTrue(text.contains("\nState concerned: Chad\n"), text);
        assertTrue(text.contains("In which of them does it belong?"), text);
        try (Stream<Path> notes = Files.list(folder.resolve("notes"))) {
            for (Path file :
                    notes.filter(path -> path.toString().endsWith(".txt")).toList()) {
                assertFalse(Files.readString(file).matches("(?s).*[{}\\[\\]].*"), "a placeholder is left in " + file);
            }
        }
    }

    /** Notes that an earlier run wrote and this one does not would look as if the fault were still there. */
    @Test
    void notesOfFaultsThatAreGoneAreGone() throws IOException {
        extract();
        assertTrue(names("notes").stream().anyMatch(name -> name.endsWith("-conflict.en.txt")));
        Files.writeString(folder.resolve("notes/mine.en.txt"), "mine");
        String without = REPORT.replace("Chad, Angola.", "Angola.").replace("Zoomland", "Angola");
        assertThrows(InputRefused.class, () -> extract(without));
        Files.delete(folder.resolve("asked/questions.csv"));
        extract(without);
        assertEquals(List.of("extract.sha256", "mine.en.txt"), names("notes"));
    }

    @Test
    void aNoteThatSomebodyChangedIsRefusedBeforeTablesAreWritten() throws IOException {
        extract();
        String note = names("notes").get(0);
        Files.writeString(folder.resolve("notes").resolve(note), "mine");
        Files.delete(folder.resolve("votes/ballots.csv"));
        InputRefused refused = assertThrows(InputRefused.class, this::extract);
        assertEquals(
                List.of(
                        folder.resolve("notes").resolve(note)
                                + ": the file was changed after it was extracted; expected another folder, or the file moved away"),
                refused.lines());
        assertFalse(Files.exists(folder.resolve("votes/ballots.csv")), "nothing is half written");
    }

    private List<String> names(String of) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(of))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(DiscrepancyKind.class)
    void everyKindOfFaultIsAskedAboutOrIsNone(DiscrepancyKind kind) {
        for (String language : List.of("en", "zh")) {
            assertEquals(
                    !PublisherNotes.NO_FAULT.contains(kind),
                    Words.of(language).keys().contains("note.ask." + kind.id()));
        }
    }
}
