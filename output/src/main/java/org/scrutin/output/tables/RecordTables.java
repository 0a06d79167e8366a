package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.date;
import static org.scrutin.output.tables.ColumnDefinition.flag;
import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalDate;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalText;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.Speaker;

/** Tables of what the sources hold. */
public final class RecordTables {

    private static final String ROLL_CALL = "id of the roll call";
    private static final String PLACE = "where it was read: [page.]line:column, counted from 1 in code points";
    private static final String SOURCE = "name of the file or document it was read from";

    /** Who chose what on each roll call. */
    public static final TableDefinition<BallotRow> BALLOTS = TableDefinition.<BallotRow>of(
                    "ballots", "one ballot of one state on one roll call")
            .key(text("roll_call", ROLL_CALL, row -> row.rollCall().value()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(text(
                    "choice",
                    "Y in favour, N against, A abstains, X absent",
                    row -> String.valueOf(row.choice().letter())))
            .column(text("name_as_printed", "the state's name or code in the source", BallotRow::nameAsPrinted))
            .column(text("source", SOURCE, BallotRow::source))
            .column(text("place", PLACE, BallotRow::place))
            .column(flag(
                    "in_repeated_run",
                    "whether it stands in a run of names that its list holds more than once",
                    row -> row.repetition() == BallotRow.Repetition.IN_REPEATED_RUN))
            .column(text(
                    "absence_kind",
                    "for X: not-a-member, without-vote, missed-the-meeting (on no list of any vote of the meeting) or"
                            + " missed-this-vote (a ballot on another of them) where the data tell, else did-not-vote;"
                            + " or the source's own word",
                    BallotRow::absenceKind))
            .build();

    /** What was voted on and with what result. */
    public static final TableDefinition<RollCallOutcome> ROLL_CALLS = TableDefinition.<RollCallOutcome>of(
                    "roll_calls", "one recorded vote")
            .key(text("roll_call", ROLL_CALL, row -> row.rollCall().id().value()))
            .column(text("source", SOURCE, row -> row.rollCall().source()))
            .column(text("cycle", "cycle that the date falls in; empty = none", RollCallOutcome::cycle))
            .column(date("date", "day of the vote", row -> row.rollCall().date()))
            .column(text(
                    "meeting",
                    "meeting at which it was taken",
                    row -> row.rollCall().meeting()))
            .column(text("session", "session of the body", row -> row.rollCall().session()))
            .column(text("body", "body that voted", row -> row.rollCall().body()))
            .column(text(
                    "kind",
                    "whole, paragraph, amendment or motion",
                    row -> row.rollCall().kind().id()))
            .column(text("topic", "primary topic", row -> row.rollCall().topic()))
            .column(text(
                    "series",
                    "text that returns in later sessions",
                    row -> row.rollCall().series()))
            .column(text(
                    "title", "title of the text", row -> english(row.rollCall().title())))
            .column(text(
                    "subject",
                    "what the text or paragraph is about; empty = not in the data",
                    row -> english(row.rollCall().subject())))
            .column(optionalText(
                    "whole_text",
                    "roll call on the whole text that a paragraph belongs to",
                    row -> row.rollCall().wholeText()))
            .column(optionalText(
                    "result",
                    "adopted, rejected, retained or deleted, as the source says",
                    row -> row.rollCall().result().map(RollCallResult::id)))
            .column(optionalText(
                    "majority",
                    "rule that applied: simple, two-thirds or all-members; empty = unknown",
                    row -> row.rollCall().majority().map(MajorityRule::id)))
            .column(optionalInteger(
                    "required", "ballots", "votes in favour that carry it under the rule", RollCallOutcome::required))
            .column(optionalInteger(
                    "margin", "ballots", "votes in favour that count, minus required", RollCallOutcome::margin))
            .column(announced("announced_yes", "in favour", ChoiceCounts::yes))
            .column(announced("announced_no", "against", ChoiceCounts::no))
            .column(announced("announced_abstain", "abstaining", ChoiceCounts::abstain))
            .column(integer(
                    "listed_yes",
                    "ballots",
                    "states listed in favour",
                    row -> row.listed().yes()))
            .column(integer(
                    "listed_no",
                    "ballots",
                    "states listed against",
                    row -> row.listed().no()))
            .column(integer(
                    "listed_abstain",
                    "ballots",
                    "states listed as abstaining",
                    row -> row.listed().abstain()))
            .column(integer(
                    "electorate",
                    "states",
                    "members entitled to vote on the date; on a vote of a council with fewer seats than the electorate has states, those that the record lists",
                    RollCallOutcome::electorate))
            .column(integer(
                    "absent",
                    "states",
                    "of the electorate, those without a ballot that counts",
                    RollCallOutcome::absent))
            .column(text(
                    "status",
                    "reconciled where announced and listed totals agree, discrepant where they do not, unannounced"
                            + " where none were announced",
                    row -> row.status().id()))
            .column(integer("faults", "rows", "discrepancies that name this roll call", RollCallOutcome::faults))
            .column(counted("counted_yes", "in favour", ChoiceCounts::yes))
            .column(counted("counted_no", "against", ChoiceCounts::no))
            .column(counted("counted_abstain", "as abstentions", ChoiceCounts::abstain))
            .column(text(
                    "status_recorded",
                    "the status by the lists alone, without corrections; empty where the ballots count as recorded",
                    row -> row.layer() == BallotLayer.RECORDED
                            ? ""
                            : row.asRecorded().id()))
            .build();

    /** The same, read from a record alone: what only a study knows is empty. */
    public static final TableDefinition<RollCallOutcome> ROLL_CALLS_OF_A_RECORD = ROLL_CALLS.without(Set.of(
            "cycle",
            "topic",
            "series",
            "subject",
            "required",
            "margin",
            "electorate",
            "absent",
            "counted_yes",
            "counted_no",
            "counted_abstain",
            "status_recorded"));

    /** Which topics a roll call has. */
    public static final TableDefinition<TopicRow> ROLL_CALL_TOPICS = TableDefinition.<TopicRow>of(
                    "roll_call_topics", "one topic of one roll call")
            .key(text("roll_call", ROLL_CALL, TopicRow::rollCall))
            .key(text("topic", "id of the topic", TopicRow::topic))
            .column(flag(
                    "primary", "whether it is the topic that statistics by topic count it under", TopicRow::primary))
            .build();

    /** What was decided, with and without a vote. */
    public static final TableDefinition<DecisionRow> DECISIONS = TableDefinition.<DecisionRow>of(
                    "decisions", "one decision that a source reports")
            .key(text("source", SOURCE, row -> row.decision().source()))
            .key(text(
                    "paragraph",
                    "paragraph of the source, or symbol of the text decided",
                    row -> row.decision().paragraph()))
            .column(optionalDate(
                    "date", "day of the decision", row -> row.decision().date()))
            .column(text("cycle", "cycle that the date falls in; empty = none", DecisionRow::cycle))
            .column(text("topic", "id of the topic", row -> row.decision().topic()))
            .column(text(
                    "title", "what was decided", row -> english(row.decision().title())))
            .column(optionalText(
                    "mode",
                    "recorded vote, without a vote, consensus, acclamation or show of hands; empty where none is"
                            + " printed",
                    row -> row.decision().mode().map(Decision.Mode::id)))
            .column(text("outcome", "what became of it", row -> row.decision().outcome()))
            .column(optionalText(
                    "roll_call",
                    "the recorded vote, where there was one",
                    row -> row.decision().rollCall()))
            .column(text("place", PLACE, row -> row.decision().place()))
            .build();

    /** Who spoke. */
    public static final TableDefinition<Speaker> SPEAKERS = TableDefinition.<Speaker>of(
                    "speakers", "one speaker that a source lists")
            .key(text("source", SOURCE, Speaker::source))
            .key(text("paragraph", "paragraph of the source", Speaker::paragraph))
            .key(integer("order", "", "position in the paragraph's list, from 1", Speaker::order))
            .column(text(
                    "speaker",
                    "id of the state, or the name of an organisation as printed",
                    row -> row.state().map(Object::toString).orElse(row.name())))
            .column(text("kind", "state or organisation", row -> row.state().isPresent() ? "state" : "organisation"))
            .column(text("on_behalf_of", "on whose behalf, as printed", Speaker::onBehalfOf))
            .column(text("place", PLACE, Speaker::place))
            .build();

    /** What does not add up. */
    public static final TableDefinition<Discrepancy> DISCREPANCIES = TableDefinition.<Discrepancy>of(
                    "discrepancies", "one thing that does not add up, or was read otherwise than printed")
            .key(text("source", SOURCE, Discrepancy::source))
            .key(text("place", PLACE, Discrepancy::place))
            .key(text(
                    "kind",
                    "kind of discrepancy, of the closed list",
                    row -> row.kind().id()))
            .key(integer(
                    "rank", "", "1 for the first of several at the same place; likeliest first", Discrepancy::rank))
            .column(optionalText("roll_call", "roll call it stands in", Discrepancy::rollCall))
            .column(text(
                    "severity",
                    "blocking where a result may change with the answer, warning where it changes no count by itself (a candidate"
                            + " for a name that a list lacks belongs to a row that blocks), repaired where the reading is certain, decided where a correction that counts"
                            + " settles it",
                    row -> row.severity().id()))
            .column(optionalText("state", "id of the state concerned", Discrepancy::state))
            .column(text("announced", "what was announced", Discrepancy::announced))
            .column(text("listed", "what is listed", Discrepancy::listed))
            .column(text("evidence", "what the source itself shows, as printed", Discrepancy::evidence))
            .column(text("detail", "what it is and what a person needs to decide", Discrepancy::detail))
            .build();

    private RecordTables() {}

    private static ColumnDefinition<RollCallOutcome> counted(
            String name, String side, ToIntFunction<ChoiceCounts> count) {
        return optionalInteger(
                name,
                "ballots",
                "ballots that count " + side
                        + ", as intended or corrected; empty where they count as recorded: then those" + " listed do",
                row -> row.layer() == BallotLayer.RECORDED
                        ? OptionalInt.empty()
                        : OptionalInt.of(count.applyAsInt(row.counted())));
    }

    private static ColumnDefinition<RollCallOutcome> announced(
            String name, String side, ToIntFunction<ChoiceCounts> count) {
        return optionalInteger(
                name,
                "ballots",
                "total announced " + side,
                row -> row.rollCall()
                        .announced()
                        .map(counts -> OptionalInt.of(count.applyAsInt(counts)))
                        .orElse(OptionalInt.empty()));
    }

    private static String english(LocalText text) {
        return text.in("en").orElse("");
    }

    /**
     * One topic of a roll call.
     *
     * @param rollCall the roll call's id
     * @param topic the topic
     * @param primary whether it is the primary one
     */
    public record TopicRow(String rollCall, String topic, boolean primary) {}

    /**
     * A decision with the cycle its date falls in.
     *
     * @param decision the decision
     * @param cycle the cycle's id, or empty
     */
    public record DecisionRow(Decision decision, String cycle) {}
}
