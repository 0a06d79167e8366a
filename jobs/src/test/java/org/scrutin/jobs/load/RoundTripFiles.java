package org.scrutin.jobs.load;

import java.util.List;

/** The files of samples for round trips: of each format what is odd in it. */
final class RoundTripFiles {

    private final DataStudy study;

    RoundTripFiles(DataStudy study) {
        this.study = study;
    }

    /** One resolution as JSON, its lists of names with bars between. */
    private static String resolution(String symbol, String title, String adoption, String totals, String... lists) {
        String[] counts = totals.split("-", -1);
        StringBuilder line = new StringBuilder(
                "{\"symbol\": \"" + symbol + "\", \"title\": \"" + title
                        + "\", \"session\": \"Seventy-ninth session\", \"pv\": \"A/79/PV.50\", \"adoption_date\": \"2024-12-02\","
                        + " \"adoption_type\": \"" + adoption + "\", \"agenda_item\": \"99 (a)\", \"agenda_item_name\":"
                        + " \"Disarmament: a part of it\", \"subjects\": [[\"MINES\", \"UNBIS Thesaurus\"], [\"TRADE\", \"UNBIS Thesaurus\"], [\"UN\", \"DHLAUTH\"]]");
        List<String> names = List.of("in_favour", "against", "abstaining");
        for (int i = 0; i < names.size(); i++) {
            String list = i < lists.length && !lists[i].isEmpty() ? "\"" + lists[i].replace("|", "\", \"") + "\"" : "";
            line.append(", \"MS_")
                    .append(names.get(i))
                    .append("_count\": \"")
                    .append(counts[i])
                    .append("\"");
            line.append(", \"MS_")
                    .append(names.get(i))
                    .append("\": [")
                    .append(list)
                    .append("]");
        }
        return line.append("}\n").toString();
    }

    void resolutions() {
        String vote = "By a recorded vote";
        String odd = resolution(
                "A/RES/79/1",
                " =A title, \\\"quoted\\\",\\nof two lines ",
                vote,
                "3.0-1.0-1.0",
                "FRANCE|NAMIBIA|POLAND",
                "CUBA",
                "EGYPT");
        study.with(
                        "resolutions/79.json",
                        odd
                                // Egypt voted at the meeting and is on no list here, one of which lacks a name.
                                + resolution("A/RES/79/2", "Mines", vote, "4-1-0", "FRANCE|NAMIBIA|POLAND", "CUBA", "")
                                + resolution(
                                        "A/RES/79/3",
                                        "Twice",
                                        vote,
                                        "2-1-0",
                                        "FRANCE|NAMIBIA|FRANCE|NAMIBIA",
                                        "CUBA",
                                        "")
                                + resolution(
                                        "A/RES/79/4", "One name twice", vote, "2-0-0", "FRANCE|NAMIBIA|FRANCE", "", "")
                                + resolution("A/RES/79/5 A", "No lists", vote, "168-2-0")
                                + resolution("A/RES/79/6", "No number", vote, "two-1-0", "FRANCE|POLAND", "CUBA", "")
                                + resolution("A/RES/79/7", "A list", "Without a vote", "1-0-0", "FRANCE", "", "")
                                + resolution("A/RES/79/8", "Nothing is said", "", "N.A.-N.A.-N.A.")
                                + resolution("A/RES/79/9", "Without", "Without a vote", "N.A.-N.A.-N.A.")
                                + resolution("A/RES/79/10", "Names", vote, "2-1-N.A.", "TÜRKÝYE|RURITANIA", "CUBA", "")
                                + resolution("A/RES/79/11", "一份文本", vote, "1-1-N.A.", "FRANCE", "CUBA", ""))
                .with(
                        "resolutions/80.json",
                        odd.replace("A title", "Another title")
                                + resolution("A/RES/80/1", "Mines", vote, "1-1-N.A.", "FRANCE", "CUBA", "")
                                        .replace("2024-", "2025-"));
    }

    void unvotes() {
        study.with("unvotes/r.csv", """
                        rcid,session,importantvote,date,unres,amend,para,short,descr
                        3,1,0,1946-01-04,R/1/66,1,0,"AMENDMENTS, RULES","TO ADOPT \\A\\\\ ""RULE""
                        OF TWO LINES"
                        4678,61,1,2006-12-06,R/61/77,,,ARMS,Transparency
                        4679,61,0,2006-12-06,R/61/77,0,1,ARMS,Paragraph 2
                        4680,61,0,2006-12-07,,0,0,,WITHOUT A SYMBOL
                        2600,25,0,1970-09-20,R/25/1,0,0,FIJI,Before its admission
                        """).with("unvotes/i.csv", """
                        rcid,short_name,issue
                        4678,ec,Economic development
                        4678,di,Arms control and disarmament
                        4680,hr,Human rights
                        """).with("unvotes/v.csv", """
                        rcid,country,country_code,vote
                        3,France,FR,yes
                        3,Russia,RU,no
                        4678,France,FR,yes
                        4678,United States,US,no
                        4678,Egypt,EG,abstain
                        4678,France,FR,yes
                        4679,France,FR,yes
                        4679,Namibia,NA,no
                        4680,France,FR,no
                        4680,Egypt,EG,yes
                        2600,Fiji,FJ,yes
                        2600,France,FR,yes
                        9999,France,FR,yes
                        """);
    }

    void voeten() {
        study.with("voeten/UNVotes.csv", """
                rcid,session,vote,ccode,member,importantvote,date,unres,short,descr,me,nu,di,hr,co,ec
                4678,61,1,220,1,1,12/6/2006,R/61/77,ARMS,Transparency,0,1,1,0,0,0
                4678,61,3,2,1,1,12/6/2006,R/61/77,ARMS,Another description,0,1,1,0,0,0
                4678,61,8,651,1,1,12/6/2006,R/61/77,ARMS,Transparency,0,1,1,0,0,0
                4678,61,9,626,0,1,12/6/2006,R/61/77,ARMS,Transparency,0,1,1,0,0,0
                4678,61,1,220,1,1,12/6/2006,R/61/77,ARMS,Transparency,0,1,1,0,0,0
                2600,25,2,220,1,0,1970-10-20,R/25/1,OLD,Old,0,0,0,0,0,0
                2600,25,1,651,1,0,1970-10-20,R/25/1,OLD,Old,0,0,0,0,0,0
                """);
    }

    void library() {
        study.with("library/2026.csv", """
                        undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
                        588,FRA,FRANCE,Y,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,"Arms, ""all\""",Disarmament,ARMS|TRADE,,1.0,1.0,2.0,1.0,3.0,
                        588,USA,UNITED STATES,N,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,"Arms, ""all\""",Disarmament,ARMS|TRADE,,1.0,1.0,2.0,1.0,3.0,
                        588,EGY,EGYPT,A,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,"Arms, ""all\""",Disarmament,ARMS|TRADE,,1.0,1.0,2.0,1.0,3.0,
                        588,NAM,NAMIBIA,X,2006-12-06,61,A/RES/61/77,,,A/61/PV.67,"Arms, ""all\""",Disarmament,ARMS|TRADE,,1.0,1.0,2.0,1.0,3.0,
                        589,FRA,FRANCE,Y,2007-12-06,62,A/RES/62/1 A,,,A/62/PV.1,Part one,,,,2,0,0,,2,
                        589,NAM,NAMIBIA,Y,2007-12-06,62,A/RES/62/1 A,,,A/62/PV.1,Part one,,,,2,0,0,,2,
                        589,NAM,NAMIBIA,Y,2007-12-06,62,A/RES/62/1 A,,,A/62/PV.1,Part one,,,,2,0,0,,2,
                        590,FRA,FRANCE,N,2007-12-06,62,A/RES/62/1 A,,,A/62/PV.1,Part two,,,,0,1,1,,2,
                        590,PSE,STATE OF PALESTINE,A,2007-12-06,62,A/RES/62/1 A,,,A/62/PV.1,Part two,,,,0,1,1,,2,
                        """).with("library/2024.csv", """
                        undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link
                        588,FRA,FRANCE,Y,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,0,1,2,
                        588,USA,UNITED STATES,N,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,0,1,2,
                        588,EGY,EGYPT,NV,A/RES/61/77,Arms,,,,A/61/PV.67,Disarmament,ARMS|TRADE,2006-12-06,1,1,0,1,2,
                        589,FRA,FRANCE,A,A/RES/62/5,Mines,,,,A/62/PV.1,Disarmament,,2007-12-06,1,0,1,0,2,
                        """);
    }

    void wide() {
        study.with("wide/w70.csv", """
                        iso,L1,L1PP5,ga2,ga2
                        FRA,Y,N,A,X
                        CUB,N,,Y,Y
                        NAM,X,Y,Y,N
                        """).with("wide/roll_calls.csv", """
                        roll_call,date,title,topic,important
                        ga2:column-5,2014-12-23,Small arms,arms,true
                        L1,2015-11-02,Mines,arms,
                        """);
    }

    void fixedWidth() {
        study.with(
                "ord/h117.ord",
                ordLine(101, "100", "SEWELL, T", "0123456789")
                        + ordLine(10102, "200", "ROGERS \"M\"", "9999999996")
                        + ordLine(565, "   ", "NAM", "1611119111"));
    }

    private static String ordLine(int number, String party, String name, String votes) {
        return "117" + " ".repeat(5 - String.valueOf(number).length()) + number + "41 0ALABAMA " + party + "  "
                + (name + " ".repeat(11)).substring(0, 11) + votes + "\n";
    }

    void congress() {
        study.with("congress/members.csv", """
                        congress,chamber,icpsr,state_abbrev,party_code,bioname
                        117,House,101,AL,100,"NAME, ONE"
                        117,House,102,AL,200,"NAME, TWO"
                        117,House,103,AL,,"NAME, THREE"
                        117,President,99913,USA,100,"BIDEN, Joseph Robinette, Jr."
                        """)
                .with("congress/rollcalls.csv", """
                        congress,chamber,rollnumber,date,session,bill_number,vote_result,vote_desc,vote_question,dtl_desc
                        117,House,1,2021-02-03,1,HR 1,Passed,For the People,On Passage,
                        117,House,2,2021-02-04,1,HR 1,Failed,,On the Amendment,An amendment
                        117,House,3,2022-02-04,2,,,,On Motion to Adjourn,
                        """)
                .with("congress/votes.csv", """
                        congress,chamber,rollnumber,icpsr,cast_code,prob
                        117,House,1,99913,1,
                        117,House,1,101,1,99.5
                        117,House,1,102,5,
                        117,House,1,103,9,
                        117,House,2,101,7,
                        117,House,2,102,1,
                        117,House,2,103,0,
                        """);
    }

    void parliament() {
        study.with("parliament/groups.csv", """
                        member_id,group_code,term,start_date,end_date
                        1,EPP,9,2019-07-02,2021-06-30
                        1,SD,9,2021-07-01,2024-07-15
                        2,EPP,9,2019-07-02,
                        3,SD,9,2019-07-02,
                        4,NI,9,2021-04-01,
                        """)
                .with("parliament/members.csv", """
                        id,first_name,last_name,country_code
                        1,Ada,DUPONT,FRA
                        """)
                .with("parliament/votes.csv", """
                        id,timestamp,display_title,reference,description,amendment_subject,amendment_number,is_main,count_for,count_against,count_abstention,count_did_not_vote,result
                        11,2021-03-09 12:30:00,Fisheries,A9-0001/2021,,,,True,1,1,1,1,ADOPTED
                        12,2021-03-09T12:28:00,Fisheries,A9-0001/2021,Am 3,after § 2,3,False,1,0,0,0,LAPSED
                        13,2022-03-09 12:29:00,Fisheries,A9-0001/2021,§ 4,,,False,2,0,0,0,REJECTED
                        """)
                .with("parliament/member_votes.csv", """
                        vote_id,member_id,position,country_code,group_code
                        11,1,FOR,FRA,EPP
                        11,2,AGAINST,DEU,EPP
                        11,3,ABSTENTION,ITA,SD
                        11,4,DID_NOT_VOTE,POL,NI
                        12,4,FOR,POL,NI
                        13,1,FOR,FRA,EPP
                        """);
    }

    /** All tables of the program's own format, with texts in several languages. */
    void own() {
        String sha = "0123456789abcdef".repeat(4);
        study.with("own/ballots.csv", """
                        roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind
                        R1,FRA,Y,France,report.pdf,3.12:5,true,
                        R1,CUB,N,"Cuba, ",report.pdf,3.13:1,false,
                        R1,NAM,X,Namibia,report.pdf,3.14:1,,announced
                        R2,FRA,A,,,,,
                        R2,CUB,Y,,,,,
                        """)
                .with("own/roll_calls.csv", """
                        roll_call,source,date,date_precision,meeting,session,body,kind,topic,series,paragraph,title,subject,whole_text,result,majority,announced_yes,announced_no,announced_abstain,important
                        R1,report.pdf,2018-06-29,month,M1,S1,The conference,whole,arms,T1,,Arms,,,adopted,two-thirds,2,1,0,true
                        R2,report.pdf,2019-06-29,,M2,S2,The conference,paragraph,,T1,PP-4,,武器,R1,retained,,1,0,1,
                        """)
                .with("own/roll_call_topics.csv", """
                        roll_call,topic,primary
                        R1,arms,true
                        R1,trade,false
                        R2,mines,false
                        """)
                .with("own/labels.csv", """
                        roll_call,topic,series,decision,language,title,subject
                        R1,,,,zh,武器,
                        R1,,,,fr,Armes,Objet
                        R2,,,,en,Paragraph four,The fourth
                        ,arms,,,en,Arms control,
                        ,arms,,,ar,الأسلحة,
                        ,trade,,,zh,贸易,
                        ,,T1,,en,Text that returns,
                        ,,T1,,zh,回归的文本,
                        ,,,12,fr,Décision douze,
                        ,,,13,fr,Sans titre,
                        """)
                .with("own/decisions.csv", """
                        source,paragraph,date,topic,title,mode,outcome,roll_call,place
                        report.pdf,11,2018-06-29,arms,Text that returns,recorded vote,adopted,R1,2.3:1
                        report.pdf,12,2018-06-28,trade,Decision twelve,consensus,,,2.4:1
                        report.pdf,13,,,,,,,2.5:1
                        report.pdf,14,2018-06-28,,قرار,acclamation,adopted,,2.6:1
                        """)
                .with("own/speakers.csv", """
                        source,paragraph,order,speaker,kind,on_behalf_of,place
                        report.pdf,9,1,FRA,state,the European Union,1.2:1
                        report.pdf,9,2,The Red Cross,organisation,,1.3:1
                        """)
                .with("own/discrepancies.csv", """
                        source,place,kind,rank,roll_call,severity,state,announced,listed,evidence,detail
                        report.pdf,3.12:1,total-mismatch,1,R1,blocking,,2,1,"=France, Cuba",One name is missing.
                        report.pdf,3.12:1,missing-candidate,1,R1,warning,EGY,,,,It voted before.
                        report.pdf,3.12:1,missing-candidate,2,R1,warning,DZA,,,,It voted before.
                        report.pdf,4.1:1,intention,1,R2,warning,FRA,,,,It meant to vote in favour.
                        """)
                .with("own/documents.csv", "source,sha256\nreport.pdf," + sha + "\n")
                .with("own/intentions.csv", """
                        source,roll_call,state,recorded,intended,place
                        report.pdf,R2,FRA,A,Y,4.1:1
                        report.pdf,R1,EGY,,Y,4.2:1
                        """);
    }
}
