package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.date;
import static org.scrutin.output.tables.ColumnDefinition.optionalDate;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalText;
import static org.scrutin.output.tables.ColumnDefinition.text;

import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.Membership;

/** Tables of who belonged to what, of what the data hold, and of ballots that were meant or mended otherwise. */
public final class RosterTables {

    /** Memberships that counted. */
    public static final TableDefinition<Membership> MEMBERSHIPS_USED = TableDefinition.<Membership>of(
                    "memberships_used", "one membership that was valid on the date of a roll call")
            .key(text("group", "id of the group", row -> row.group().value()))
            .key(text("state", "id of the member", row -> row.state().value()))
            .key(optionalDate(
                    "from", "first day; empty = open", row -> row.period().from()))
            .column(optionalDate(
                    "to", "last day; empty = open", row -> row.period().to()))
            .column(text("precision", "how exact the dates are: day, month, year or proxy", Membership::precision))
            .column(text(
                    "confidence",
                    "how well the row is supported: high, medium or low",
                    row -> row.confidence().id()))
            .column(text("basis", "what the row rests on: read, checked or memory", Membership::basis))
            .column(text("note", "a remark of the registry", Membership::note))
            .build();

    /** What the sources hold. */
    public static final TableDefinition<Coverage> COVERAGE = TableDefinition.<Coverage>of(
                    "coverage",
                    "a span of time for which the sources hold votes of a kind; outside it nothing is known")
            .key(text("kind", "whole, paragraph, amendment, motion or decision", Coverage::kind))
            .key(optionalDate(
                    "from", "first day; empty = open", row -> row.period().from()))
            .column(optionalDate(
                    "to", "last day; empty = open", row -> row.period().to()))
            .column(text("source", "name of the source that shows it, or study", Coverage::source))
            .build();

    /** What has no part in some or all statistics. */
    public static final TableDefinition<LeftOutRow> LEFT_OUT = TableDefinition.<LeftOutRow>of(
                    "left_out", "what stands in the sources and a setting of the study leaves out")
            .key(text(
                    "why",
                    "the setting: select, what the study does not select; topic-minimum, topics on too few roll calls to be told apart",
                    LeftOutRow::why))
            .column(optionalInteger("roll_calls", "roll calls", "left out", LeftOutRow::rollCalls))
            .column(optionalInteger("ballots", "ballots", "on them, not looked at", LeftOutRow::ballots))
            .column(optionalInteger("topics", "topics", "not told apart", LeftOutRow::topics))
            .build();

    /** Votes that states said they had meant. */
    public static final TableDefinition<Intention> INTENTIONS = TableDefinition.<Intention>of(
                    "intentions", "one state's statement of how it had meant to vote")
            .key(text("source", "name of the document", Intention::source))
            .key(text("roll_call", "id of the roll call", row -> row.rollCall().value()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(text(
                    "recorded",
                    "choice in the list",
                    row -> row.recorded()
                            .map(choice -> Character.toString(choice.letter()))
                            .orElse("")))
            .column(text(
                    "intended",
                    "choice that the state says it meant",
                    row -> Character.toString(row.intended().letter())))
            .column(text("place", "where it was read: [page.]line:column", Intention::place))
            .build();

    /** Ballots, and announced totals, corrected by decision of a person. */
    public static final TableDefinition<CorrectionRow> CORRECTIONS = TableDefinition.<CorrectionRow>of(
                    "corrections",
                    "one ballot, or the announced totals of one roll call, corrected by decision of a person")
            .key(text("source", "name of the document", CorrectionRow::source))
            .key(text("roll_call", "id of the roll call", row -> row.rollCall().value()))
            .key(optionalText(
                    "state", "id of the state; empty = the decision is about announced totals", CorrectionRow::state))
            .column(text("source_sha256", "SHA-256 of the document that was corrected", CorrectionRow::sourceSha256))
            .column(text(
                    "recorded",
                    "choice in the list, empty = on no list; of totals those announced, as yes 98",
                    CorrectionRow::recorded))
            .column(text(
                    "corrected",
                    "what was decided: a choice, or totals, as yes 97; it counts where the study counts ballots as"
                            + " corrected",
                    CorrectionRow::corrected))
            .column(text("who", "who decided", CorrectionRow::who))
            .column(text("why", "on what grounds", CorrectionRow::why))
            .column(date("date", "day of the decision", CorrectionRow::date))
            .build();

    private RosterTables() {}
}
