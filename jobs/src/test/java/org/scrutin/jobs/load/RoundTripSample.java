package org.scrutin.jobs.load;

import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.draft.NamedSource;

/** What is imported, the study over it, and the kinds of findings that the sample must have. */
enum RoundTripSample {
    UNGA_JSON(
            "resolutions",
            "format: unga-json, resolutions: resolutions",
            "",
            "ballot-without-roll-call missing-block missing-candidate near-name repeated-name repeated-run"
                    + " roll-call-without-ballots sources-differ total-mismatch total-not-a-number unresolved-name"),
    UNVOTES(
            "unvotes",
            "format: unvotes, votes: unvotes/v.csv, roll-calls: unvotes/r.csv, issues: unvotes/i.csv",
            "",
            "ballot-without-roll-call not-a-member repeated-name unreliable-date"),
    VOETEN(
            "voeten/UNVotes.csv",
            "format: voeten, votes: voeten/UNVotes.csv",
            "",
            "repeated-name sources-differ unreliable-date"),
    UNDL_2024("library/2024.csv", "format: undl-2024, votes: library/2024.csv", "", "total-mismatch"),
    UNDL_2026(
            "library/2026.csv",
            "format: undl-2026, votes: library/2026.csv",
            "",
            "not-a-member repeated-name total-mismatch"),
    UNVOTES_WIDE(
            "wide/w70.csv",
            "format: unvotes-wide, votes: wide/w70.csv, roll-calls: wide/roll_calls.csv, date: 2015-12-07",
            "date=2015-12-07",
            "twin-roll-call"),
    ORD("ord/h117.ord", "format: ord, votes: ord/h117.ord, date: 2021-02-03", "date=2021-02-03", "not-a-member"),
    VOTEVIEW(
            "congress",
            "format: voteview, votes: congress/votes.csv, roll-calls: congress/rollcalls.csv, members:"
                    + " congress/members.csv, chamber: House",
            "chamber=House",
            "roll-call-without-ballots"),
    HOWTHEYVOTE(
            "parliament",
            "format: howtheyvote, votes: parliament/votes.csv, member-votes: parliament/member_votes.csv,"
                    + " group-memberships: parliament/groups.csv, members: parliament/members.csv",
            "",
            "not-a-member total-mismatch"),
    SCRUTIN(
            "own",
            "ballots: own/ballots.csv, roll-calls: own/roll_calls.csv, roll-call-topics: own/roll_call_topics.csv, labels:"
                    + " own/labels.csv, decisions: own/decisions.csv, speakers: own/speakers.csv, discrepancies:"
                    + " own/discrepancies.csv, documents: own/documents.csv, intentions: own/intentions.csv",
            "",
            "intention missing-candidate total-mismatch");

    private final String dataset;
    private final String source;
    private final String key;
    private final String findings;

    RoundTripSample(String dataset, String source, String key, String findings) {
        this.dataset = dataset;
        this.source = source;
        this.key = key;
        this.findings = findings;
    }

    /** Cycles; of states an electorate so small that totals which do not add up leave few records open. */
    String keys() {
        return "cycles: {by: year}\n"
                + switch (this) {
                    case UNGA_JSON, UNDL_2024, UNDL_2026, SCRUTIN ->
                        "electorate: [FRA, CUB, NAM, EGY, USA, POL, DZA, TUR]\n";
                    default -> "";
                };
    }

    /** What the command is told besides, as with {@code --source}. */
    NamedSource named() {
        String[] pair = key.split("=", -1);
        return new NamedSource(Optional.empty(), key.isEmpty() ? Map.of() : Map.of(pair[0], pair[1]));
    }

    /** The file or folder that is imported. */
    String dataset() {
        return dataset;
    }

    /** The source of a study over it. */
    String source() {
        return source;
    }

    /** The kinds of its findings, in order. */
    String findings() {
        return findings;
    }

    /** Writes its files where the study reads them. */
    void write(DataStudy study) {
        RoundTripFiles files = new RoundTripFiles(study);
        switch (this) {
            case UNGA_JSON -> files.resolutions();
            case UNVOTES -> files.unvotes();
            case VOETEN -> files.voeten();
            case UNDL_2024, UNDL_2026 -> files.library();
            case UNVOTES_WIDE -> files.wide();
            case ORD -> files.fixedWidth();
            case VOTEVIEW -> files.congress();
            case HOWTHEYVOTE -> files.parliament();
            case SCRUTIN -> files.own();
        }
    }
}
