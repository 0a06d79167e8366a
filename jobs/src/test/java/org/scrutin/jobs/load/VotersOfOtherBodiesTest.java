package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/** Data sets whose voters are members of a parliament: made up, laid out as the data sets are. */
class VotersOfOtherBodiesTest {

    private static final String CONGRESS =
            "format: voteview, votes: votes.csv, roll-calls: rollcalls.csv, members: members.csv";
    private static final String PARLIAMENT =
            "format: howtheyvote, votes: votes.csv, member-votes: member_votes.csv, group-memberships: groups.csv";

    @TempDir
    Path folder;

    /** Two votes of the House; codes 0 to 9 on the first, a member each; the President states a position, which is no ballot. */
    private DataStudy congress() {
        StringBuilder members = new StringBuilder(
                "congress,chamber,icpsr,state_abbrev,party_code,bioname\n117,President,99913,USA,100,\"BIDEN\"\n");
        StringBuilder votes =
                new StringBuilder("congress,chamber,rollnumber,icpsr,cast_code,prob\n117,House,1,99913,1,\n");
        for (int code = 0; code <= 9; code++) {
            members.append("117,House,").append(100 + code).append(",AL,").append(code < 5 ? 100 : 200);
            members.append(",\"NAME, ").append(code).append("\"\n");
            votes.append("117,House,1,")
                    .append(100 + code)
                    .append(',')
                    .append(code)
                    .append(",99.5\n");
            votes.append("117,House,2,").append(100 + code).append(",1,\n");
        }
        members.append("117,Senate,100,AL,100,\"NAME, 0\"\n117,Senate,700,AL,200,\"SENATOR\"\n");
        return DataStudy.in(folder)
                .with("members.csv", members.toString())
                .with("votes.csv", votes.toString())
                .with("rollcalls.csv", """
                        congress,chamber,rollnumber,date,session,bill_number,vote_result,vote_desc,vote_question,dtl_desc
                        117,House,1,2021-02-03,1,HR 1,Passed,For the People,On Passage,
                        117,House,2,2021-02-04,1,HR 1,Failed,,On the Amendment,An amendment
                        """);
    }

    @Test
    void theHouseOfRepresentatives() {
        LoadedStudy loaded = congress().load(CONGRESS + ", chamber: House");
        assertEquals(
                List.of("Y", "Y", "Y", "N", "N", "N", "A", "A", "X"),
                DataStudy.ballots(loaded).stream()
                        .filter(line -> line.startsWith("RH1170001,"))
                        .map(line -> line.substring(line.length() - 1))
                        .toList());
        assertEquals(19, DataStudy.ballots(loaded).size());
        assertTrue(DataStudy.ballots(loaded).contains("RH1170001,icpsr-104,N"));
        RollCall passage = loaded.data().matrix().rollCall(0);
        assertEquals("117", passage.session());
        assertEquals("House", passage.body());
        assertEquals("HR 1: On Passage", passage.title().in("en").orElse(""));
        assertEquals(Optional.of(RollCallResult.ADOPTED), passage.result());
        RollCall amendment = loaded.data().matrix().rollCall(1);
        assertEquals(RollCallKind.AMENDMENT, amendment.kind());
        assertEquals(Optional.of(RollCallResult.REJECTED), amendment.result());
        assertEquals("An amendment", amendment.subject().in("en").orElse(""));
        // The electorate is the House: ten members, no senator, no President; two parties of five.
        assertEquals(10, loaded.data().roster().electorate(passage.date()).size());
        assertEquals(
                List.of("VOTERS", "party-100", "party-200"),
                loaded.data().roster().groups().stream()
                        .map(group -> group.id().value())
                        .toList());
        assertEquals(
                "Democratic Party",
                loaded.data().roster().groups().get(1).name().in("en").orElse(""));
        assertEquals(
                Optional.of("NAME, 4"),
                loaded.data()
                        .registry()
                        .state(new StateId("icpsr-104"))
                        .map(State::name)
                        .flatMap(n -> n.in("en")));
        assertEquals(List.of(), loaded.data().discrepancies());
    }

    @Test
    void congressesSitForTwoYears() {
        LoadedStudy loaded = congress().load(CONGRESS + ", chamber: House");
        StateGroup house = loaded.data().roster().groups().get(0);
        assertEquals(
                Set.of("2021-01-03 2023-01-02"),
                house.memberships().stream()
                        .map(row -> row.period().from().orElseThrow() + " "
                                + row.period().to().orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Test
    void votesOfBothChambersAreNotMixed() {
        DataStudy both = congress()
                .with("rollcalls.csv", """
                        congress,chamber,rollnumber,date
                        117,House,1,2021-02-03
                        117,House,2,2021-02-03
                        117,Senate,1,2021-02-03
                        """)
                .with(
                        "votes.csv",
                        "congress,chamber,rollnumber,icpsr,cast_code\n117,House,1,101,1\n117,Senate,1,700,6\n");
        assertEquals(
                List.of("rollcalls.csv: votes of both chambers; expected the files of one, or chamber: House or Senate"
                        + " in the source"),
                both.refusal(CONGRESS));
        assertEquals(List.of("RS1170001,icpsr-700,N"), DataStudy.ballots(both.load(CONGRESS + ", chamber: Senate")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            117,House,1,101,12 | votes.csv, line 2: the unknown choice "12"; expected one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
            117,House,1,555,1 | votes.csv, line 2: no state of the registry under "555" on 2021-02-03; expected a member of the chamber, as the table of members has them
            117,House,1,101 | votes.csv, line 2: 4 fields; expected 5 as in the header
            117,House,,101,1 | votes.csv, line 2: no number of a vote; expected one as the roll calls have them
            """)
    void damageToBallotsOfTheHouse(String row, String line) {
        DataStudy study = congress().with("votes.csv", "congress,chamber,rollnumber,icpsr,cast_code\n" + row + "\n");
        assertEquals(List.of(line), study.refusal(CONGRESS + ", chamber: House"));
    }

    private DataStudy parliament() {
        return DataStudy.in(folder)
                .with("groups.csv", """
                        member_id,group_code,term,start_date,end_date
                        1,EPP,9,2019-07-02,2021-06-30
                        1,SD,9,2021-07-01,2024-07-15
                        2,EPP,9,2019-07-02,
                        3,SD,9,2019-07-02,
                        4,NI,9,2019-07-02,
                        """)
                .with("votes.csv", """
                        id,timestamp,display_title,reference,description,amendment_subject,amendment_number,is_main,procedure_reference,procedure_title,procedure_type,procedure_stage,count_for,count_against,count_abstention,count_did_not_vote,result,texts_adopted_reference
                        11,2021-03-09 12:30:00,Fisheries,A9-0001/2021,,,,True,,,,,1,1,1,1,ADOPTED,P9_TA(2021)0001
                        12,2021-03-09T12:28:00,Fisheries,A9-0001/2021,Am 3,after § 2,3,False,,,,,1,0,0,0,LAPSED,
                        13,2021-03-09 12:29:00,Fisheries,A9-0001/2021,§ 4,,,False,,,,,1,0,0,0,REJECTED,
                        """)
                .with("member_votes.csv", """
                        vote_id,member_id,position,country_code,group_code
                        11,1,FOR,FRA,EPP
                        11,2,AGAINST,DEU,EPP
                        11,3,ABSTENTION,ITA,SD
                        11,4,DID_NOT_VOTE,POL,NI
                        12,1,FOR,FRA,EPP
                        13,1,FOR,FRA,EPP
                        """);
    }

    @Test
    void theEuropeanParliament() {
        LoadedStudy loaded = parliament().load(PARLIAMENT);
        assertEquals(
                List.of(
                        "A9-0001/2021,mep-1,Y",
                        "A9-0001/2021,mep-2,N",
                        "A9-0001/2021,mep-3,A",
                        "A9-0001/2021,mep-4,X",
                        "A9-0001/2021:vote-12,mep-1,Y",
                        "A9-0001/2021:vote-13,mep-1,Y"),
                DataStudy.ballots(loaded));
        List<RollCall> votes = loaded.data().matrix().rollCalls();
        assertEquals(
                List.of(RollCallKind.WHOLE, RollCallKind.AMENDMENT, RollCallKind.PARAGRAPH),
                votes.stream().map(RollCall::kind).toList());
        assertEquals(Optional.of(new ChoiceCounts(1, 1, 1)), votes.get(0).announced());
        assertEquals(Optional.of(RollCallResult.ADOPTED), votes.get(0).result());
        assertEquals(Optional.empty(), votes.get(1).result());
        assertEquals("§ 4", votes.get(2).paragraph());
        assertEquals(Optional.of(new RollCallId("A9-0001/2021")), votes.get(2).wholeText());
        assertEquals(
                List.of("VOTERS", "EPP", "NI", "SD"),
                loaded.data().roster().groups().stream()
                        .map(group -> group.id().value())
                        .toList());
        // A member that changes its group belongs to one on each day.
        assertEquals(
                2,
                loaded.data()
                        .roster()
                        .members(
                                loaded.data().roster().groups().get(1).id(),
                                votes.get(0).date())
                        .size());
        assertEquals(List.of(), loaded.data().discrepancies());
    }

    /** Names stand in a table of their own; without it members have their numbers. */
    @Test
    void membersOfTheParliamentHaveNames() {
        DataStudy study = parliament().with("members.csv", "id,first_name,last_name,country_code\n1,Ada,DUPONT,FRA\n");
        assertEquals(
                List.of("Ada DUPONT", "MEP 2", "MEP 3", "MEP 4"),
                study.load(PARLIAMENT + ", members: members.csv").voters().voters().stream()
                        .map(voter -> voter.name().in("en").orElse(""))
                        .toList());
    }

    /** Read, imported and read again: the same voters, groups and ballots. */
    @Test
    void whatIsImportedIsTheSame() {
        DataStudy study = parliament();
        LoadedStudy loaded = study.load(PARLIAMENT);
        LoadedStudy again = study.again(loaded, "imported");
        DataStudy.assertSame(loaded, again);
        assertEquals(loaded.voters().groups(), again.voters().groups());
        assertEquals(loaded.voters().voters(), again.voters().voters());
        assertEquals(loaded.voters().everybody(), again.voters().everybody());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member_votes.csv | vote_id,member_id,position;11,1,PERHAPS | member_votes.csv, line 2: the unknown choice "PERHAPS"; expected one of FOR, AGAINST, ABSTENTION, DID_NOT_VOTE
            member_votes.csv | vote_id,member_id,position;11,9,FOR | member_votes.csv, line 2: no state of the registry under "9" on 2021-03-09; expected a member, as the table of group memberships has them
            groups.csv | member_id,group_code,start_date,end_date;1,EPP,2021-01-02,2020-01-01 | groups.csv, line 2: a last day before the first; expected start_date before end_date
            groups.csv | member_id,group_code,start_date,end_date;1,EPP,soon, | groups.csv, line 2: the days "soon" and ""; expected dates as 2018-06-29, or nothing
            groups.csv | member_id,start_date,end_date;1,2021-01-01, | groups.csv, line 1: no column "group_code"; expected it in the header
            votes.csv | id,timestamp,display_title,is_main;11,soon,T,True | votes.csv, line 2: timestamp "soon"; expected a date as 2018-06-29 or 6/29/2018
            votes.csv | id,timestamp,display_title,is_main;11,2021-03-09,T,maybe | votes.csv, line 2: is_main "maybe"; expected True or False
            """)
    void damageToTablesOfTheParliament(String file, String text, String line) {
        assertEquals(
                line,
                parliament()
                        .with(file, text.replace(';', '\n') + "\n")
                        .refusal(PARLIAMENT)
                        .get(0));
    }
}
