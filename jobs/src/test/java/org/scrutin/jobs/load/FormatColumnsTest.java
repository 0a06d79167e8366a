package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.ReadFormat;

/**
 * What becomes of every column of every format: each is overwritten in a small sample, and what is loaded then must differ where
 * the page says that it is read, hold the new text where it is carried, and be the same where it is skipped. The table in
 * {@code docs/formats.md} is made from the same list; written anew with {@code -Dscrutin.rewrite=yes}.
 */
class FormatColumnsTest {

    private static final Path PAGE = Path.of("..", "docs", "formats.md");
    private static final String BEGIN =
            "<!-- every column: made from a list that a test holds against the readers -->\n";
    private static final String OTHER = "zzz";

    @TempDir
    Path folder;

    /** A source with every column of its tables, and cells in all of them on which something hangs. */
    enum Sample {
        SCRUTIN("ballots: FILE, roll-calls: FILE, roll-call-topics: FILE, voters: FILE", """
                ballots
                roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind
                R1,FRA,Y,France,doc.txt,3:1,true,
                R1,CUB,X,Cuba,doc.txt,4:1,,listed
                """, """
                roll-calls
                roll_call,source,cycle,date,date_precision,meeting,session,body,kind,topic,series,paragraph,title,subject,whole_text,result,majority,required,margin,announced_yes,announced_no,announced_abstain,listed_yes,listed_no,listed_abstain,electorate,absent,status,faults,important
                R1,doc.txt,all,2018-06-29,month,M1,72,Conference,paragraph,arms,S1,I-1,Title,Subject,R2,retained,simple,1,1,1,0,0,1,0,0,193,1,reconciled,0,true
                R2,doc.txt,all,2018-06-29,day,M1,72,Conference,whole,arms,S2,,Whole,,,adopted,simple,1,1,1,0,0,1,0,0,193,1,reconciled,0,false
                """, """
                roll-call-topics
                roll_call,topic,primary
                R1,mines,false
                """, """
                voters
                state,name,group,group_name,from,to,precision
                OWN,Own,VOTERS,All,2018-01-01,2018-12-31,day
                OWN,Own,G1,Group,2018-01-01,2018-12-31,day
                """),
        UNVOTES("votes: FILE, roll-calls: FILE, issues: FILE", """
                votes
                rcid,country,country_code,vote
                7,France,FR,yes
                7,Utopia,US,no
                """, """
                roll-calls
                rcid,session,importantvote,date,unres,amend,para,short,descr
                7,61,0,2006-12-06,R/61/77,0,0,ARMS,Transparency
                """, """
                issues
                rcid,short_name,issue
                7,di,Disarmament
                """),
        VOETEN("votes: FILE", """
                votes
                rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year,resid,Country,Countryname,yes,no,abstain,amend,para,short,descr
                7,61,1,220,1,0,2006-12-06,R/61/77,0,0,1,0,0,0,2006,61077,FRA,France,1,0,0,0,0,ARMS,Transparency
                """),
        UNDL_2024("votes: FILE", """
                votes
                undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link
                588,FRA,FRANCE,Y,A/RES/61/77,Arms,recorded,L1,R1,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,2,0,0,0,2,link
                588,,EGYPT,Y,A/RES/61/77,Arms,recorded,L1,R1,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,2,0,0,0,2,link
                589,FRA,FRANCE,Y,A/RES/61/78,Arms,recorded,L1,R1,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,0,0,0,1,link
                """),
        UNDL_2025("votes: FILE", """
                votes
                undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
                588,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/77,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,2.0,0.0,0.0,0.0,2.0,link
                588,,EGYPT,Y,2006-12-06,61,A/RES/61/77,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,2.0,0.0,0.0,0.0,2.0,link
                589,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/78,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,1.0,0.0,0.0,0.0,1.0,link
                """),
        UNDL_2026("votes: FILE", """
                votes
                undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
                588,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/77,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,,2.0,0.0,0.0,0.0,2.0,link
                588,,EGYPT,Y,2006-12-06,61,A/RES/61/77,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,,2.0,0.0,0.0,0.0,2.0,link
                589,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/78,L1,R1,A/61/PV.67,Arms,Disarmament,ARMS,,1.0,0.0,0.0,0.0,1.0,link
                """),
        UNVOTES_WIDE("votes: FILE, date: 2015-12-07", """
                votes
                iso,L1
                FRA,Y
                """),
        VOTEVIEW("votes: FILE, roll-calls: FILE, members: FILE", """
                votes
                congress,chamber,rollnumber,icpsr,cast_code,prob
                117,House,1,101,1,99.5
                117,House,2,101,1,99.5
                """, """
                roll-calls
                congress,chamber,rollnumber,date,session,clerk_rollnumber,yea_count,nay_count,bill_number,vote_result,vote_desc,vote_question,dtl_desc
                117,House,1,2021-02-03,1,1,1,0,HR1,Passed,Described,On Passage,
                117,House,2,2021-02-03,1,1,1,0,HR1,Passed,,On Passage,Described
                """, """
                members
                congress,chamber,icpsr,state_icpsr,district_code,state_abbrev,party_code,occupancy,last_means,bioname,bioguide_id
                117,House,101,41,1,AL,100,0,1,NAME,N001
                """),
        HOWTHEYVOTE("votes: FILE, member-votes: FILE, group-memberships: FILE, members: FILE", """
                votes
                id,timestamp,display_title,reference,description,amendment_subject,amendment_number,is_main,procedure_reference,procedure_title,procedure_type,procedure_stage,count_for,count_against,count_abstention,count_did_not_vote,result,texts_adopted_reference
                11,2021-03-09 12:30:00,Fish,A9-1/2021,All,,,True,2020/1(COD),Fish,COD,1,1,0,0,0,ADOPTED,P9
                12,2021-03-09 12:31:00,Fish,A9-1/2021,Part,,,False,2020/1(COD),Fish,COD,1,1,0,0,0,ADOPTED,P9
                """, """
                member-votes
                vote_id,member_id,position,country_code,group_code
                11,1,FOR,FRA,EPP
                12,1,FOR,FRA,EPP
                """, """
                group-memberships
                member_id,group_code,term,start_date,end_date
                1,EPP,9,2019-07-02,2024-07-15
                """, """
                members
                id,first_name,last_name,country_code
                1,Ada,DUPONT,FRA
                """);

        private static final String BETWEEN = "\f";

        private final String source;
        private final String text;

        Sample(String source, String... texts) {
            this.source = source;
            text = String.join(BETWEEN, texts);
        }

        /** By key of the source, header and rows. */
        Map<String, List<List<String>>> tables() {
            Map<String, List<List<String>>> tables = new LinkedHashMap<>();
            for (String table : text.split(BETWEEN, -1)) {
                List<String> lines = table.lines().toList();
                tables.put(
                        lines.get(0),
                        lines.stream()
                                .skip(1)
                                .map(line -> Arrays.asList(line.split(",", -1)))
                                .toList());
            }
            return tables;
        }

        String format() {
            return ReadFormat.valueOf(name()).id();
        }
    }

    /** A row of the list. */
    private record Column(String format, String table, String name, String fate, String becomes) {}

    private static List<Column> list() {
        DataFile file = new DataFile("columns.csv", "columns.csv", resource().toString());
        return SmallTable.read(file).rows().stream()
                .map(row -> new Column(
                        row.text("format"),
                        row.text("table"),
                        row.text("column"),
                        row.text("fate"),
                        row.text("becomes")))
                .toList();
    }

    private static Path resource() {
        return Path.of("src/test/resources/org/scrutin/jobs/load/columns.csv").toAbsolutePath();
    }

    private static List<Column> of(String format, String table) {
        return list().stream()
                .filter(column ->
                        column.format().equals(format) && column.table().equals(table))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyColumnIsWhatThePageSays(Sample sample) {
        Held before = loaded(sample, Map.of()).settled();
        assertFalse(before.isRefused(), before.counted());
        for (Map.Entry<String, List<List<String>>> table : sample.tables().entrySet()) {
            List<String> header = table.getValue().get(0);
            List<Column> columns = of(sample.format(), table.getKey());
            assertEquals(header, columns.stream().map(Column::name).toList(), sample + " " + table.getKey());
            for (Column column : columns) {
                if (column.fate().equals("read")) {
                    hold(List.of(column), before, loaded(sample, overwritten(table, List.of(column))));
                }
            }
            // What changes nothing, or stands there as it is, can be overwritten together.
            for (String fate : List.of("carried", "skipped")) {
                List<Column> some = columns.stream()
                        .filter(column -> column.fate().equals(fate))
                        .toList();
                if (!some.isEmpty()) {
                    hold(some, before, loaded(sample, overwritten(table, some)));
                }
            }
        }
    }

    /** What is loaded after columns of one fate were overwritten. */
    private static void hold(List<Column> columns, Held before, Held after) {
        switch (columns.get(0).fate()) {
            case "read" -> assertFalse(after.is(before), columns.toString());
            case "carried" -> {
                String whole = after.whole();
                columns.forEach(column -> assertTrue(whole.contains(other(column)), column + " " + whole));
            }
            case "skipped" -> assertEquals(before.whole(), after.whole(), columns.toString());
            default -> throw new IllegalStateException(columns.toString());
        }
    }

    private static String other(Column column) {
        return OTHER + column.name();
    }

    private static Map<String, List<List<String>>> overwritten(
            Map.Entry<String, List<List<String>>> table, List<Column> columns) {
        List<String> header = table.getValue().get(0);
        List<List<String>> copy = new ArrayList<>();
        table.getValue().forEach(row -> copy.add(new ArrayList<>(row)));
        List<List<String>> rows = copy.subList(1, copy.size());
        for (Column column : columns) {
            int position = header.indexOf(column.name());
            // An empty cell stays empty, so that another column's can stand in for it; where all are, none does.
            boolean empty = rows.stream().allMatch(row -> row.get(position).isEmpty());
            rows.stream()
                    .filter(row -> empty || !row.get(position).isEmpty())
                    .forEach(row -> row.set(position, other(column)));
        }
        return Map.of(table.getKey(), copy);
    }

    private Held loaded(Sample sample, Map<String, List<List<String>>> instead) {
        DataStudy study = DataStudy.in(folder);
        List<String> files = new ArrayList<>();
        sample.tables().forEach((key, table) -> {
            study.with(
                    key + ".csv",
                    instead.getOrDefault(key, table).stream()
                            .map(row -> String.join(",", row) + "\n")
                            .collect(Collectors.joining()));
            files.add(key);
        });
        String source = sample.source;
        for (String key : files) {
            source = source.replaceFirst(key + ": FILE", key + ": " + key + ".csv");
        }
        return loaded(study, "format: " + sample.format() + ", " + source.replace("", ""));
    }

    /**
     * Everything that a study holds of its data.
     *
     * @param counted all but the table of ballots, which takes longest to make
     * @param ballots that table
     */
    private record Held(String counted, Supplier<String> ballots) {

        boolean isRefused() {
            return counted.startsWith("refused");
        }

        boolean is(Held other) {
            return counted.equals(other.counted) && (isRefused() || whole().equals(other.whole()));
        }

        String whole() {
            return counted + "\n" + ballots.get();
        }

        /** With the table made now: later the files are others. */
        Held settled() {
            String table = ballots.get();
            return new Held(counted, () -> table);
        }
    }

    private static Held loaded(DataStudy study, String source) {
        try {
            LoadedStudy loaded = study.load(source);
            RollCallMatrix matrix = loaded.data().matrix();
            List<String> choices = new ArrayList<>();
            for (int rollCall = 0; rollCall < matrix.rollCalls().size(); rollCall++) {
                for (int state = 0; state < matrix.states().size(); state++) {
                    if (matrix.choice(rollCall, state).isCast() || matrix.listedAbsent(rollCall, state)) {
                        choices.add(matrix.states().get(state) + " " + matrix.choice(rollCall, state));
                    }
                }
            }
            String counted = Stream.of(
                            matrix.rollCalls(),
                            choices,
                            loaded.data().decisions(),
                            loaded.data().discrepancies(),
                            loaded.voters(),
                            loaded.marked())
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            return new Held(counted, () -> SmallStudy.ballots(loaded));
        } catch (InputRefused refused) {
            return new Held("refused: " + refused.lines(), () -> "");
        }
    }

    /** Two resolutions: one with its meeting's record, one with the meeting in words. */
    @Test
    void everyKeyOfAResolutionIsWhatThePageSays() {
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("symbol", "\"A/RES/ONE\"");
        whole.put("resolution_number", "\"79/1\"");
        whole.put("title", "\"T\"");
        whole.put("session", "\"Seventy-ninth session\"");
        whole.put("adoption_meeting", "\"29th plenary meeting\"");
        whole.put("adoption_date", "\"2024-12-02\"");
        whole.put("originating_document", "\"A/79/L.8\"");
        whole.put("report_paragraph", "\"1\"");
        whole.put("committee", "\"First Committee\"");
        whole.put("agenda_item", "\"Agenda item 74 (a)\"");
        whole.put("agenda_item_name", "\"Disarmament: mines\"");
        whole.put("adoption_type", "\"By a recorded vote\"");
        whole.put("MS_in_favour_count", "1");
        whole.put("MS_against_count", "0");
        whole.put("MS_abstaining_count", "0");
        whole.put("pv", "\"\"");
        whole.put("MS_in_favour", "[\"FRANCE\"]");
        whole.put("MS_against", "[]");
        whole.put("MS_abstaining", "[]");
        whole.put("sponsors", "[]");
        whole.put("additional_sponsors", "[]");
        whole.put("SDGs", "[]");
        whole.put("subjects", "[]");
        whole.put("voting_type", "\"adoptedRecordedVote\"");
        List<Column> columns = of("unga-json", "resolutions");
        assertEquals(
                new ArrayList<>(whole.keySet()),
                columns.stream().map(Column::name).toList());
        Held before = resolution(whole).settled();
        assertFalse(before.isRefused(), before.counted());
        for (Column column : columns) {
            Map<String, String> other = new LinkedHashMap<>(whole);
            other.put(column.name(), "\"" + other(column) + "\"");
            hold(List.of(column), before, resolution(other));
        }
    }

    private Held resolution(Map<String, String> keys) {
        String line = keys.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}\n"));
        return loaded(DataStudy.in(folder).with("79.json", line), "format: unga-json, resolutions: 79.json");
    }

    @Test
    void everyColumnOfTheFixedWidthIsWhatThePageSays() {
        String whole = "117  10141 1ALABAMA 100  SEWELL, T  16\n";
        Held before = fixedWidth(whole).settled();
        assertFalse(before.isRefused(), before.counted());
        for (Column column : of("ord", "votes")) {
            String[] ends = column.name().split("-", -1);
            int from = Integer.parseInt(ends[0]) - 1;
            int to = ends[1].isEmpty() ? whole.length() - 1 : Integer.parseInt(ends[1]);
            String other = whole.substring(0, from) + "2".repeat(to - from) + whole.substring(to);
            hold(List.of(column), before, fixedWidth(other));
        }
    }

    private Held fixedWidth(String line) {
        return loaded(DataStudy.in(folder).with("h.ord", line), "format: ord, votes: h.ord, date: 2021-02-03");
    }

    /** The list has every format, and every column that a table of it needs. */
    @Test
    void theListIsWhole() {
        Set<String> listed = new TreeSet<>();
        list().forEach(column -> listed.add(column.format() + " " + column.table() + " " + column.name()));
        for (ReadFormat format : ReadFormat.values()) {
            assertTrue(list().stream().anyMatch(column -> column.format().equals(format.id())), format.id());
            FormatDescription.of(format).columns().forEach((key, words) -> {
                for (String column : words.replace(" (optional)", "").split("[,;]\\s*", -1)) {
                    boolean ofAnother = of(format.id(), key).isEmpty();
                    assertTrue(
                            ofAnother
                                    || column.contains(" ")
                                    || listed.contains(format.id() + " " + key + " " + column),
                            format.id() + " " + key + " " + column);
                }
            });
        }
    }

    @Test
    void thePageHasTheList() throws IOException {
        StringBuilder made = new StringBuilder(BEGIN);
        made.append("| format | table | column | is | becomes |\n|---|---|---|---|---|\n");
        for (Column column : list()) {
            made.append("| ")
                    .append(String.join(
                            " | ",
                            column.format(),
                            column.table(),
                            "`" + column.name() + "`",
                            column.fate(),
                            column.becomes()))
                    .append(" |\n");
        }
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        assertTrue(begin > 0, "docs/formats.md has no place for the table");
        if ("yes".equals(System.getProperty("scrutin.rewrite"))) {
            page = page.substring(0, begin) + made;
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertEquals(
                made.toString(), page.substring(begin), "run this test with -Dscrutin.rewrite=yes and commit the page");
    }
}
