package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;

/** What a table is, told by its header: the same for every command, since they all ask here. */
class KnownTablesTest {

    @TempDir
    Path folder;

    /** Every table of every format, under the least header that it needs and under a true one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roll_call,state,choice | scrutin ballots
            state,choice,roll_call,date,topic | scrutin ballots
            roll_call,FRA,CUB | scrutin ballots
            roll_call,date,FRA,CUB | scrutin ballots roll-calls
            roll_call,date,meeting | scrutin roll-calls
            roll_call,language,title,subject | scrutin labels
            source,paragraph,date,mode,roll_call | scrutin decisions
            source,paragraph,order,speaker,kind | scrutin speakers
            source,place,kind,rank,roll_call,severity,state | scrutin discrepancies
            rcid,country,country_code,vote | unvotes votes
            rcid,session,importantvote,date,unres,amend,para,short,descr | unvotes roll-calls
            rcid,short_name,issue | unvotes issues
            rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year | voeten votes
            undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link | undl-2024 votes
            undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link | undl-2025 votes
            undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link | undl-2026 votes
            congress,chamber,rollnumber,icpsr,cast_code,prob | voteview votes
            congress,chamber,rollnumber,date,session,clerk_rollnumber,yea_count,nay_count | voteview roll-calls
            congress,chamber,icpsr,state_icpsr,district_code,state_abbrev,party_code,bioname | voteview members
            vote_id,member_id,position,country_code,group_code | howtheyvote member-votes
            id,timestamp,display_title,reference,description,is_main,count_for | howtheyvote votes
            member_id,group_code,term,start_date,end_date | howtheyvote group-memberships
            id,first_name,last_name,country_code | howtheyvote members
            iso,L1,ga2,ga2 | unvotes-wide votes
            state,name,group,group_name,from,to | scrutin voters
            roll_call,topic,primary | scrutin roll-call-topics
            roll_call,topic | scrutin roll-call-topics
            source,sha256,bytes,language | scrutin documents
            source,roll_call,state,recorded,intended,place | scrutin intentions
            """)
    void aHeaderTellsFormatAndRole(String header, String expected) throws IOException {
        KnownTable table = tables(Optional.empty()).tell(file("table.csv", header + "\n"));
        assertEquals(
                expected,
                table.format().id() + " "
                        + table.roles().stream().map(TableRole::key).collect(Collectors.joining(" ")));
        assertEquals(Arrays.asList(header.split(",", -1)), table.header());
    }

    @Test
    void theFirstLineTellsResolutions() throws IOException {
        DataFile file = file("79.json", """
                {"symbol": "A/RES/79/1", "title": "T", "session": "79", "adoption_date": "2024-12-02",\
                 "adoption_type": "Without a vote", "MS_in_favour": [], "MS_against": [], "MS_abstaining": []}
                """);
        assertEquals(ReadFormat.UNGA_JSON, tables(Optional.empty()).tell(file).format());
        InputRefused refused = assertThrows(
                InputRefused.class, () -> tables(Optional.of(ReadFormat.VOETEN)).tell(file));
        assertTrue(refused.lines().get(0).contains(": JSON lines; expected the format voeten (votes: rcid, "));
    }

    /** A format that is named wins: the older export's columns are in the newer one too. */
    @Test
    void aNamedFormatWins() throws IOException {
        DataFile file = file(
                "v.csv",
                "undl_id,ms_code,ms_name,ms_vote,date,resolution,title,vote_note,total_yes,total_no,total_abstentions\n");
        assertEquals(ReadFormat.UNDL_2026, tables(Optional.empty()).tell(file).format());
        assertEquals(
                ReadFormat.UNDL_2025,
                tables(ReadFormat.named("undl-2025")).tell(file).format());
        InputRefused refused = assertThrows(
                InputRefused.class,
                () -> tables(Optional.of(ReadFormat.UNVOTES)).tell(file));
        assertEquals(
                "v.csv: the columns undl_id, ms_code, ms_name, ms_vote, date, resolution and 5 more, which no format has; expected"
                        + " the format unvotes (votes: rcid, country, country_code, vote; roll-calls: rcid, session, date, unres;"
                        + " issues: rcid, issue (optional))",
                refused.lines().get(0));
        assertEquals(Optional.empty(), ReadFormat.named("spss"));
    }

    /** One line: what was found, and every format with what it needs. */
    @Test
    void anUnknownHeaderIsRefusedWithAllFormats() throws IOException {
        InputRefused refused =
                assertThrows(InputRefused.class, () -> tables(Optional.empty()).tell(file("table.csv", "a,b\n1,2\n")));
        assertEquals(1, refused.lines().size());
        String line = refused.lines().get(0);
        assertTrue(line.startsWith("table.csv: the columns a, b, which no format has; expected one of the formats "));
        for (ReadFormat format : ReadFormat.values()) {
            assertTrue(line.contains(format.id() + " ("), line);
        }
    }

    /** A study may leave the format out: the table tells it, and keys are checked as if it stood there. */
    @Test
    void aStudyMayLeaveTheFormatOut() throws IOException {
        file("i.csv", "rcid,short_name,issue\n");
        file(
                "library.csv",
                "undl_id,ms_code,ms_name,ms_vote,date,resolution,title,vote_note,total_yes,total_no,total_abstentions\n");
        assertEquals(List.of(ReadFormat.UNDL_2026), formats("sources: [{votes: library.csv}]"));
        assertEquals(
                List.of(ReadFormat.SCRUTIN, ReadFormat.UNVOTES),
                formats(
                        "sources: [{ballots: b.csv, roll-calls: r.csv}, {issues: i.csv, votes: v.csv, roll-calls: r.csv}]"));
        assertEquals(
                "study.yaml, line 2, column 11: no key \"roll-calls\"; expected it here",
                assertThrows(InputRefused.class, () -> formats("sources: [{issues: i.csv, votes: v.csv}]"))
                        .lines()
                        .get(0));
        assertEquals(
                "study.yaml, line 2, column 19: none.csv, no such file; expected a file, a folder or a pattern",
                assertThrows(InputRefused.class, () -> formats("sources: [{votes: none.csv}]"))
                        .lines()
                        .get(0));
    }

    private List<ReadFormat> formats(String sources) {
        StudyPlace place = new StudyPlace(folder.resolve("study.yaml"), "study.yaml");
        return new StudyReader(new FewStates())
                .read(place, "study: told\n" + sources + "\ngroups: []\nreferences: [room]\n").sources().stream()
                        .map(StudySource::format)
                        .toList();
    }

    private static KnownTables tables(Optional<ReadFormat> named) {
        return new KnownTables(new FewStates(), named);
    }

    private DataFile file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return new DataFile(name, name, folder.resolve(name).toString());
    }
}
