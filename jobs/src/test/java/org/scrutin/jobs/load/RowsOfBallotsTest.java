package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

/** Data sets with a row a ballot: small tables under their true headers, sound and damaged. */
class RowsOfBallotsTest {

    @TempDir
    Path folder;

    /** Each sample is one resolution of 2006 on which France voted yes, the United States no and Egypt abstained. */
    enum Sample {
        UNVOTES(
                "votes: votes.csv, roll-calls: roll_calls.csv",
                "\"rcid\",\"country\",\"country_code\",\"vote\"",
                "4678,\"France\",\"FR\",\"yes\"",
                "4678,\"United States\",\"US\",\"no\"",
                "4678,\"Egypt\",\"EG\",\"abstain\""),
        VOETEN(
                "votes: votes.csv",
                "rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year",
                "4678,61,1,220,1,0,12/6/2006,R/61/77,0,0,1,0,0,0,2006",
                "4678,61,3,2,1,0,12/6/2006,R/61/77,0,0,1,0,0,0,2006",
                "4678,61,2,651,1,0,12/6/2006,R/61/77,0,0,1,0,0,0,2006"),
        UNDL_2024(
                "votes: votes.csv",
                "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,"
                        + "agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link",
                "588,FRA,FRANCE,Y,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,1,0,3,",
                "588,USA,UNITED STATES,N,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,1,0,3,",
                "588,EGY,EGYPT,A,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,1,0,3,"),
        UNDL_2025(
                "votes: votes.csv",
                "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,"
                        + "subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
                "588,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,1.0,1.0,1.0,0.0,3.0,",
                "588,USA,UNITED STATES,N,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,1.0,1.0,1.0,0.0,3.0,",
                "588,EGY,EGYPT,A,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,1.0,1.0,1.0,0.0,3.0,"),
        UNDL_2026(
                "votes: votes.csv",
                "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,"
                        + "subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
                "588,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,,1.0,1.0,1.0,0.0,3.0,",
                "588,USA,UNITED STATES,N,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,,1.0,1.0,1.0,0.0,3.0,",
                "588,EGY,EGYPT,A,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,Arms,Disarmament,ARMS,,1.0,1.0,1.0,0.0,3.0,");

        private final String source;
        private final String text;

        Sample(String keys, String... lines) {
            source = "format: " + name().toLowerCase(Locale.ROOT).replace('_', '-') + ", " + keys;
            text = String.join("\n", lines) + "\n";
        }

        String text() {
            return text;
        }

        /** A line of the table, from 0. */
        String line(int number) {
            return text.split("\n", -1)[number];
        }

        DataStudy in(Path folder) {
            return DataStudy.in(folder).with("votes.csv", text()).with("roll_calls.csv", """
                    rcid,session,importantvote,date,unres,amend,para,short,descr
                    4678,61,,2006-12-06,R/61/77,,,ARMS,Transparency
                    """);
        }
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void threeRowsAreThreeBallots(Sample sample) {
        LoadedStudy loaded = sample.in(folder).load(sample.source);
        assertEquals(List.of("A/RES/61/77,EGY,A", "A/RES/61/77,FRA,Y", "A/RES/61/77,USA,N"), DataStudy.ballots(loaded));
        RollCall vote = loaded.data().matrix().rollCall(0);
        assertEquals("2006-12-06", vote.date().toString());
        assertEquals("61", vote.session());
        assertEquals("General Assembly", vote.body());
        assertEquals(RollCallKind.WHOLE, vote.kind());
        assertEquals(List.of(), loaded.data().discrepancies());
        if (sample.name().startsWith("UNDL")) {
            assertEquals(Optional.of(new ChoiceCounts(1, 1, 1)), vote.announced());
            assertEquals("A/61/PV.67", vote.meeting());
            assertEquals("Disarmament", vote.topic());
            assertTrue(vote.topics().contains("ARMS"));
        }
    }

    /** Read, imported and read again: the same, to the place of every ballot; the same choice twice stays a finding. */
    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"UNVOTES", "UNDL_2026"})
    void whatIsImportedIsTheSame(Sample sample) {
        DataStudy study = sample.in(folder).with("votes.csv", sample.text() + sample.line(2) + "\n");
        LoadedStudy loaded = study.load(sample.source);
        DataStudy.assertSame(loaded, study.again(loaded, "imported"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"UNVOTES", "UNDL_2026"})
    void gzipHoldsTheSame(Sample sample) {
        LoadedStudy loaded = sample.in(folder)
                .with("votes.csv.gz", DataStudy.gzip(sample.text()))
                .load(sample.source.replace("votes.csv", "votes.csv.gz"));
        assertEquals(3, DataStudy.ballots(loaded).size());
    }

    /** The end of the file is not there: nothing is counted, however much of it could be read. */
    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"UNVOTES", "UNDL_2026"})
    void aGzipThatWasCutIsRefused(Sample sample) {
        byte[] whole = DataStudy.gzip(sample.text());
        List<String> refusal = sample.in(folder)
                .with("votes.csv.gz", Arrays.copyOf(whole, whole.length - 12))
                .refusal(sample.source.replace("votes.csv", "votes.csv.gz"));
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(refusal.get(0).startsWith("votes.csv.gz: bytes that can't be read"), refusal.get(0));
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyDamageIsToldByItsLine(Sample sample) {
        String usa = sample.line(2);
        String cell = usa.replaceAll("\"", "").contains(",no") ? "\"no\"" : null;
        DataStudy study = sample.in(folder);
        assertRefused(study, sample, "", "votes.csv: an empty file; expected a header and rows");
        assertRefused(
                study,
                sample,
                sample.text().replace(usa, usa.substring(0, usa.indexOf(','))),
                "votes.csv, line 3: 1 fields; expected " + usa.split(",", -1).length + " as in the header");
        String number =
                sample.line(0).startsWith("\"") ? "\"rcid\"" : sample.line(0).split(",", -1)[0];
        assertRefused(
                study,
                sample,
                sample.text().replaceFirst(number, "other"),
                "votes.csv, line 1: no column \"" + number.replace("\"", "") + "\"; expected it in the header");
        String choice = sample == Sample.VOETEN ? "61,3,2," : cell != null ? ",\"no\"" : ",N,";
        String wrong = sample == Sample.VOETEN ? "61,7,2," : cell != null ? ",\"none\"" : ",Q,";
        List<String> refusal = study.with("votes.csv", sample.text().replaceFirst(choice, wrong))
                .refusal(sample.source);
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(refusal.get(0).startsWith("votes.csv, line 3: the unknown choice \""), refusal.get(0));
        String unknown = usa.replace("United States", "Utopia")
                .replace("\"US\"", "\"ZZ\"")
                .replace("USA,UNITED STATES", "ZZZ,UTOPIA")
                .replace("61,3,2,", "61,3,999,");
        refusal = study.with("votes.csv", sample.text().replace(usa, unknown)).refusal(sample.source);
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(
                refusal.get(0).matches("votes.csv, line 3: no state of the registry under .* on 2006-12-06; .*"),
                refusal.get(0));
    }

    private static void assertRefused(DataStudy study, Sample sample, String text, String line) {
        List<String> refusal = study.with("votes.csv", text).refusal(sample.source);
        assertFalse(refusal.isEmpty(), line);
        assertEquals(line, refusal.get(0));
    }

    /** The same choice twice is one ballot and a finding; another choice is refused. */
    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"UNVOTES", "VOETEN"})
    void aBallotTwiceIsFoundOrRefused(Sample sample) {
        String usa = sample.line(2);
        LoadedStudy loaded =
                sample.in(folder).with("votes.csv", sample.text() + usa + "\n").load(sample.source);
        assertEquals(3, DataStudy.ballots(loaded).size());
        assertEquals(
                List.of(DiscrepancyKind.REPEATED_NAME),
                loaded.data().discrepancies().stream().map(Discrepancy::kind).toList());
        String other = usa.replace(",\"no\"", ",\"yes\"").replace(",N,", ",Y,").replace("61,3,2,", "61,1,2,");
        List<String> refusal = sample.in(folder)
                .with("votes.csv", sample.text() + other + "\n")
                .refusal(sample.source);
        assertEquals(
                List.of(
                        "votes.csv, line 5: a second ballot of USA on A/RES/61/77, Y; expected one choice (N on line 3)"),
                refusal);
    }

    @ParameterizedTest
    @EnumSource(value = Sample.class, names = "UNVOTES", mode = EnumSource.Mode.EXCLUDE)
    void aWrongDayIsRefused(Sample sample) {
        List<String> refusal = sample.in(folder)
                .with("votes.csv", sample.text().replace("2006-12-06", "soon").replace("12/6/2006", "soon"))
                .refusal(sample.source);
        assertEquals("votes.csv, line 2: date \"soon\"; expected a date as 2018-06-29 or 6/29/2018", refusal.get(0));
    }

    /** Egypt's number is the United Arab Republic's from 1958 to 1961; 9 is no ballot, 8 an absence; NA is nothing. */
    @Test
    void voetensNumbersMeanStatesOnTheDay() {
        LoadedStudy loaded = DataStudy.in(folder).with("votes.csv", """
                        "rcid","ccode","member","vote","Country","Countryname","year","session","date","unres","amend","para","short","descr","importantvote","me","nu","di","hr","co","ec"
                        1001,651,1,1,"EGY","Egypt",1959,14,"1959-11-05","R/14/94",NA,1,"A",NA,NA,1,1,0,0,0,0
                        1001,220,1,8,"FRA","France",1959,14,"1959-11-05","R/14/94",NA,1,"A",NA,NA,1,1,0,0,0,0
                        1001,560,0,9,"ZAF","South Africa",1959,14,"1959-11-05","R/14/94",NA,1,"A",NA,NA,1,1,0,0,0,0
                        """).load("format: voeten, votes: votes.csv");
        assertEquals(List.of("R/14/94:rcid-1001,FRA,X", "R/14/94:rcid-1001,UAR,Y"), DataStudy.ballots(loaded));
        RollCall vote = loaded.data().matrix().rollCall(0);
        assertEquals(RollCallKind.PARAGRAPH, vote.kind());
        assertEquals(List.of("Palestinian conflict", "Nuclear weapons and nuclear material"), vote.topics());
        assertEquals(
                List.of(DiscrepancyKind.UNRELIABLE_DATE),
                loaded.data().discrepancies().stream().map(Discrepancy::kind).toList());
    }

    /** The first row of a vote counts, and a row that says something else of it is found. */
    @Test
    void rowsThatDescribeAVoteDifferentlyAreFound() {
        Sample sample = Sample.UNDL_2026;
        String usa = sample.line(2);
        LoadedStudy loaded = sample.in(folder)
                .with("votes.csv", sample.text().replace(usa, usa.replace("1.0,1.0,1.0", "2.0,1.0,1.0")))
                .load(sample.source);
        assertEquals(
                Optional.of(new ChoiceCounts(1, 1, 1)),
                loaded.data().matrix().rollCall(0).announced());
        Discrepancy found = loaded.data().discrepancies().get(0);
        assertEquals(1, loaded.data().discrepancies().size());
        assertEquals(DiscrepancyKind.SOURCES_DIFFER, found.kind());
        assertEquals("3:1", found.place());
        assertEquals("total_yes: 2.0", found.evidence());
        assertEquals(Optional.of(new RollCallId("A/RES/61/77")), found.rollCall());
    }

    /** Totals announced that the rows do not count are found as of any other source. */
    @Test
    void announcedTotalsAreReconciled() {
        Sample sample = Sample.UNDL_2025;
        LoadedStudy loaded = sample.in(folder)
                .with("votes.csv", sample.text().replace("1.0,1.0,1.0", "120.0,1.0,1.0"))
                .load(sample.source);
        assertEquals(
                List.of(DiscrepancyKind.TOTAL_MISMATCH),
                loaded.data().discrepancies().stream().map(Discrepancy::kind).toList());
    }
}
