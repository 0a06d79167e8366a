package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake in a table gives one line with its file and line and what would be right. */
class BallotFaultsTest {

    private static final String LAYOUTS =
            "expected the format scrutin: roll_call, state, choice; or roll_call and a column for each state";

    @TempDir
    Path folder;

    /** The ballots in whole, with | for a line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            roll_call,state,choice|R1,FRA,Z # ballots.csv, line 2: the unknown choice "Z" of FRA; expected Y, N, A or X (yes, no, abstain, absent)
            roll_call,state,choice|R1,FRA, # ballots.csv, line 2: the unknown choice "" of FRA; expected Y, N, A or X (yes, no, abstain, absent)
            roll_call,state,choice|R1,FRA,Y|R1,GBX,Y # ballots.csv, line 3: the unknown state "GBX"; expected GBR
            roll_call,state,choice|R1,FRA,Y|,GBR,Y # ballots.csv, line 3: no roll call; expected a roll call's id
            roll_call,state,choice|R1,FRA,Y|R1,GBR # ballots.csv, line 3: 2 fields; expected 3 as in the header
            roll_call,state,choice|R1,FRA,Y|R1,GBR,Y,Y # ballots.csv, line 3: 4 fields; expected 3 as in the header
            roll_call,state,choice|R1,FRA,Y|R1,CUB,Y||R1,FRA,N # ballots.csv, line 5: a second ballot of FRA on R1, N; expected one choice (Y on line 2)
            roll_call,state,choice|R1,FRA,Y|R1,"CUB,Y # ballots.csv, line 3: no CSV (Unclosed quoted field at end of input); expected CSV in UTF-8
            roll_call,state,choice # ballots.csv: no ballot; expected at least one row
            roll_call,state,choice|R7,FRA,Y # ballots.csv: no ballot on any roll call of the study, but on R7; expected ids as the roll calls have them
            roll_call,FRA,GBX|R1,Y,N # ballots.csv, line 1: the unknown state GBX as a column; expected GBR
            roll_call,FRA,GBR|R1,Y,Q # ballots.csv, line 2: the unknown choice "Q" of GBR; expected Y, N, A or X (yes, no, abstain, absent)
            roll_call,FRA,GBR|R1,Y,N|R1,N, # ballots.csv, line 3: a second ballot of FRA on R1, N; expected one choice (Y on line 2)
            roll_call,FRA,FRA|R1,Y,N # ballots.csv, line 1: the column "FRA" twice; expected each column once
            """)
    void aMistakeIsNamedWithItsLine(String ballots, String line) {
        assertEquals(List.of(line), refusal(ballots.replace('|', '\n') + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roll_call,state,vote", "rcid,country,vote", "roll_call,date", "R1,FRA,Y"})
    void aHeaderThatFitsNothingIsRefused(String header) {
        assertEquals(
                List.of("ballots.csv, line 1: the columns " + header.replace(",", ", ") + "; " + LAYOUTS),
                refusal(header + "\nR1,FRA,Y\n"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(List.of("ballots.csv: an empty file; expected a header and rows"), refusal(""));
    }

    @Test
    void randomBytesAreRefused() {
        byte[] bytes = new byte[5000];
        new Random(20180629).nextBytes(bytes);
        assertEquals(
                List.of("ballots.csv, line 1: bytes that are no UTF-8 text; expected CSV in UTF-8"),
                SmallStudy.in(folder).with("ballots.csv", bytes).refusal());
        SmallStudy compressed = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "ballots.csv.gz"))
                .with("ballots.csv.gz", bytes);
        assertEquals(
                List.of("ballots.csv.gz: bytes that can't be read (Not in GZIP format); expected CSV in UTF-8"),
                compressed.refusal());
        SmallStudy parquet = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "ballots.parquet"))
                .with("ballots.parquet", bytes);
        assertEquals(List.of("ballots.parquet: no Parquet; expected a Parquet file"), parquet.refusal());
    }

    @Test
    void badBytesInTheMiddleAreNamedWithTheirLine() throws IOException {
        byte[] latin = "roll_call,state,choice,name\nR1,FRA,Y,France\nR1,CUB,Y,Cub\u00e0\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("ballots.csv, line 3: bytes that are no UTF-8 text; expected CSV in UTF-8"),
                SmallStudy.in(folder).with("ballots.csv", latin).refusal());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(latin);
        }
        SmallStudy compressed = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "ballots.csv.gz"))
                .with("ballots.csv.gz", packed.toByteArray());
        assertEquals(
                List.of("ballots.csv.gz: bytes that are no UTF-8 text; expected CSV in UTF-8"), compressed.refusal());
    }

    @Test
    void aPathThatNoFileSystemHasIsRefused() {
        assertEquals(
                List.of("study.yaml, line 3, column 15: a b, a path that can't be read; expected a file, a folder or a"
                        + " pattern"),
                SmallStudy.in(folder)
                        .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "\"a\\0b\""))
                        .refusal());
    }

    @Test
    void aMissingFileIsNamedWhereTheStudyNamesIt() {
        SmallStudy study = SmallStudy.in(folder)
                .with(
                        "study.yaml",
                        SmallStudy.STUDY.replace("ballots: ballots.csv", "labels: l.csv, ballots: 'none/*.csv'"));
        assertEquals(
                List.of(
                        "study.yaml, line 3, column 14: l.csv, no such file; expected a file, a folder or a pattern",
                        "study.yaml, line 3, column 30: none/*.csv, a pattern that no file fits; expected a file, a"
                                + " folder or a pattern"),
                study.refusal());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 1 << 20})
    void theFirstFiveAreShownWhateverThePartitions(int chunkBytes) {
        StringBuilder ballots = new StringBuilder("roll_call,state,choice\n");
        for (int i = 0; i < 40; i++) {
            ballots.append("R1,FRA,").append(i % 2 == 0 ? "Y" : "?").append('\n');
        }
        List<String> lines = SmallStudy.in(folder)
                .with("ballots.csv", ballots.toString())
                .cutAfter(chunkBytes)
                .refusal();
        assertEquals(6, lines.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    "ballots.csv, line " + (3 + 2 * i) + ": the unknown choice \"?\" of FRA;"
                            + " expected Y, N, A or X (yes, no, abstain, absent)",
                    lines.get(i));
        }
        assertEquals("ballots.csv: and 15 more", lines.get(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void aConflictIsFoundAcrossPartitionsAndFiles(int chunkBytes) {
        List<String> lines = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "ballots"))
                .with("ballots/1.csv", "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\n")
                .with("ballots/2.csv", "roll_call,state,choice\nR1,CUB,N\nR1,FRA,A\n")
                .cutAfter(chunkBytes)
                .refusal();
        assertEquals(
                List.of("ballots/2.csv, line 3: a second ballot of FRA on R1, A; expected one choice (Y on line 2 of"
                        + " ballots/1.csv)"),
                lines);
    }

    private List<String> refusal(String ballots) {
        return SmallStudy.in(folder).with("ballots.csv", ballots).refusal();
    }
}
