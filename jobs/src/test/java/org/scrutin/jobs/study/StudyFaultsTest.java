package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.fault.InputRefused;

/** Every mistake in a study file gives one line with its place and what would be right. */
class StudyFaultsTest {

    private static final String SOUND = """
            study: small
            sources:
              - {format: scrutin, ballots: ballots.csv, roll-calls: roll_calls.csv}
            """;

    @TempDir
    Path folder;

    /** The mistake is a text added to a sound study file of three lines, with | for a line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            cylces: [] # line 4, column 1: the unknown key "cylces"; expected "cycles"
            colour: red # line 4, column 1: the unknown key "colour"; expected one of absence, agreement, analyse, ballots-as, clusters, coincidence, corrections, coverage, cycles, disputed-memberships, electorate, groups, majority, references, report, seed, select, sources, study, title, uncertainty, whole-text
            agreement: {skore: agree_half} # line 4, column 13: the unknown key "skore"; expected "score"
            agreement: {score: agree_halve} # line 4, column 20: "agree_halve"; expected "agree_half" (one of agree_exact, agree_half, agree_binary, s_absolute, s_squared, kappa_nominal, kappa_linear, kappa_squared, pi_nominal, pi_linear, pi_squared)
            agreement: {minimum-common: 0} # line 4, column 29: 0; expected a number of at least 1
            agreement: [a] # line 4, column 12: a list; expected keys with values
            seed: 9223372036854775808 # line 4, column 7: 9223372036854775808; expected a number of at most 9223372036854775807
            seed: 1.5 # line 4, column 7: 1.5; expected a whole number
            absence: &a [*a] # line 4, column 10: a value that holds itself; expected plain values
            seed: soon # line 4, column 7: "soon"; expected a whole number
            references: CHN # line 4, column 13: "CHN"; expected a list
            references: [CHN, UAS] # line 4, column 19: the unknown state UAS; expected USA
            references: [NAM] # line 4, column 14: NAM, which names a state and a group; expected state:NAM or group:NAM
            references: ['group:NAM'] # line 4, column 14: the group NAM, which is none of the study's; expected one of the study's groups
            groups: [UN, WEGO] # line 4, column 14: the unknown group WEGO; expected WEOG
            groups: [UN, UN] # line 4, column 14: the group UN a second time; expected each group once
            groups: [{id: N5, members: [FRA, GBX]}] # line 4, column 34: the unknown state GBX; expected GBR
            electorate: [FRA, FRB] # line 4, column 19: the unknown state FRB; expected FRA
            analyse: {kinds: [paragaph]} # line 4, column 19: "paragaph"; expected "paragraph" (one of whole, paragraph, amendment, motion)
            analyse: {kinds: []} # line 4, column 18: an empty list; expected at least one item
            cycles: programme # line 4, column 9: "programme"; expected "programme-of-action"
            cycles: {by: month} # line 4, column 14: "month"; expected one of session, year
            cycles: [{id: a, from: 2001-02-30}] # line 4, column 24: "2001-02-30", a day that no calendar has; expected a date as 2018-06-29
            cycles: [{id: a, from: 2001-13}] # line 4, column 24: "2001-13"; expected a date as 2018-06-29
            cycles: [{id: a, from: 2002-01-01, to: 2001-01-01}] # line 4, column 40: a last day 2001-01-01 before the first; expected a day from 2002-01-01 on
            cycles: [{id: a}, {id: a, from: 2001-01-01}] # line 4, column 24: the cycle a a second time; expected each cycle once
            cycles:|  - {id: a, from: 2001-01-01, to: 2006-07-07}|  - {id: b, from: 2006-07-07, to: 2012-09-07} # line 6, column 10: the cycle b (2006-07-07 to 2012-09-07) overlapping a (2001-01-01 to 2006-07-07); expected cycles that share no day
            select: {title: '('} # line 4, column 17: "(": Unclosed group; expected a regular expression
            clusters: {k: {from: 5, to: 3}} # line 4, column 15: clusters from 5 to 3; expected a range that does not run backwards
            report: {languages: [en, fr]} # line 4, column 26: "fr"; expected one of en, zh
            report: {formats: [pdf, pdf]} # line 4, column 19: the same item twice; expected each item once
            title: {english: x} # line 4, column 9: the unknown key "english"; expected one of ar, en, es, fr, ru, zh
            ballots-as: corrected # line 4, column 13: ballots-as: corrected, and no corrections; expected corrections: FILE
            ballots-as: intended # line 4, column 13: ballots-as: intended, and no intentions; expected intentions: FILE in one of the sources
            uncertainty: {resamples: 10} # line 4, column 26: uncertainty: resamples: 10, which this version does not have yet; expected 1000
            study: again # line 4, column 1: the key "study" a second time; expected it once (first on line 1)
            absence: [ # line 5, column 1: not YAML: while parsing a flow node: expected the node content, but found '<stream end>'
            absence: 'x # line 5, column 1: not YAML: while scanning a quoted scalar: found unexpected end of stream
            """)
    void aMistakeIsNamedWithItsPlace(String mistake, String line) throws IOException {
        assertEquals(List.of("study.yaml, " + line), refused(SOUND + mistake.replace('|', '\n') + "\n"));
    }

    @Test
    void aMisspeltKeyThatIsRequiredIsOneMistake() throws IOException {
        assertEquals(
                List.of("study.yaml, line 1, column 1: the unknown key \"studdy\"; expected \"study\""),
                refused(SOUND.replace("study:", "studdy:")));
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        assertEquals(
                List.of("study.yaml, line 1, column 1: no key \"sources\"; expected it here"),
                refused("study: small\n"));
    }

    @Test
    void aSourceLacksItsBallots() throws IOException {
        assertEquals(
                List.of("study.yaml, line 3, column 5: no key \"ballots\"; expected it here"),
                refused(SOUND.replace("ballots: ballots.csv, ", "")));
    }

    @Test
    void aFormatOfALaterVersionIsRefused() throws IOException {
        assertEquals(
                List.of("study.yaml, line 3, column 14: the format un-record, which this version does not read yet;"
                        + " expected one of " + ReadFormat.ids()),
                refused("study: a\nsources:\n  - {format: un-record, documents: v.txt}\n"));
    }

    @Test
    void anEmptyFileAndOneOfOtherBytesAreRefused() throws IOException {
        assertEquals(
                List.of("study.yaml: an empty file; expected a study: at least study and sources"),
                refused("# nothing\n"));
        assertEquals(
                List.of("study.yaml, line 1, column 1: no keys with values; expected study: NAME and sources"),
                refused("- a\n"));
        Files.write(folder.resolve("study.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(
                List.of("study.yaml: bytes that are no UTF-8 text; expected YAML in UTF-8; of a record as PDF or DOCX"
                        + " the command extract makes tables first"),
                refusal().lines());
        assertEquals(
                List.of("study.yaml, line 2, column 3: not YAML: a character that no text holds (code 0)"),
                refused("a: b\nc:\u0000\n"));
    }

    @Test
    void fiveMistakesAreShownAndTheRestCounted() throws IOException {
        String many = "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\n";
        List<String> lines = refused(SOUND + many);
        assertEquals(6, lines.size());
        assertEquals("study.yaml: and 2 more", lines.get(5));
    }

    @Test
    void aFolderWithoutAStudyFileIsRefused() throws IOException {
        InputRefused refused = assertThrows(InputRefused.class, () -> StudyPlace.of(folder.toString()));
        assertEquals(List.of(folder + ": a folder without a study file; expected study.yaml in it"), refused.lines());
        String votes = Files.createFile(folder.resolve("votes.csv")).toString();
        InputRefused data = assertThrows(InputRefused.class, () -> StudyPlace.of(votes));
        assertEquals(
                List.of(
                        votes
                                + ": a data set and no study; expected a study file; scrutin init DIR --from FILE writes one for it"),
                data.lines());
        InputRefused missing = assertThrows(InputRefused.class, () -> StudyPlace.of("nowhere.yaml"));
        assertEquals(
                List.of("nowhere.yaml: no such file or folder; expected a study file or the folder of one"),
                missing.lines());
    }

    private List<String> refused(String text) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), text, StandardCharsets.UTF_8);
        return refusal().lines();
    }

    private InputRefused refusal() {
        StudyPlace place = new StudyPlace(folder.resolve("study.yaml"), "study.yaml");
        return assertThrows(InputRefused.class, () -> new StudyReader(new FewStates()).read(place));
    }
}
