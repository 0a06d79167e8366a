package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalText;
import static org.scrutin.output.tables.ColumnDefinition.pending;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** Tables of what was read, and of what a person needs to decide about it: no report has them, an extraction does. */
public final class DocumentTables {

    /** The documents that were read. */
    public static final TableDefinition<DocumentRow> DOCUMENTS = TableDefinition.<DocumentRow>of(
                    "documents", "one document that was read")
            .key(text("source", "name of the document, as the other tables have it", DocumentRow::source))
            .column(text("sha256", "SHA-256 of its bytes, in hexadecimal", DocumentRow::sha256))
            .column(integer("bytes", "bytes", "its size", DocumentRow::bytes))
            .column(text("language", "language of its text, ISO 639-1", DocumentRow::language))
            .build();

    /** Questions: a table of corrections that nobody has filled in, with what speaks for each. */
    public static final TableDefinition<QuestionRow> QUESTIONS = TableDefinition.<QuestionRow>of(
                    "questions", "one ballot that a person may need to correct")
            .key(text("source", "name of the document", QuestionRow::source))
            .key(text("roll_call", "id of the roll call", row -> row.rollCall().value()))
            .key(optionalText("state", "id of the state; empty = no evidence names one", QuestionRow::state))
            .column(text("source_sha256", "SHA-256 of the document", QuestionRow::sourceSha256))
            .column(text(
                    "recorded",
                    "choice in the list, empty = on no list; without a state the announced totals that differ, as yes 98",
                    QuestionRow::recorded))
            .column(pending(
                    "corrected",
                    ColumnType.TEXT,
                    "",
                    "to be filled in: Y, N, A or X; of totals that are misprinted how they should read, as yes 97"))
            .column(pending("who", ColumnType.TEXT, "", "to be filled in: who decides"))
            .column(pending("why", ColumnType.TEXT, "", "to be filled in: on what grounds"))
            .column(pending("date", ColumnType.DATE, "", "to be filled in: day of the decision"))
            .column(text("question", "what does not add up on the roll call", QuestionRow::question))
            .column(text(
                    "kind",
                    "kind of the finding that names the state",
                    row -> row.finding().kind().id()))
            .column(integer(
                    "rank",
                    "",
                    "1 = the likeliest by the evidence",
                    row -> row.finding().rank()))
            .column(text(
                    "place", "where: [page.]line:column", row -> row.finding().place()))
            .column(text(
                    "evidence",
                    "what the document itself shows, as printed",
                    row -> row.finding().evidence()))
            .column(text(
                    "detail", "what speaks for this state", row -> row.finding().detail()))
            .build();

    private DocumentTables() {}

    /**
     * A document.
     *
     * @param source its name in tables
     * @param sha256 in lower-case hexadecimal
     * @param bytes its size, less than 2<sup>31</sup>
     * @param language ISO 639-1
     */
    public record DocumentRow(String source, String sha256, int bytes, String language) {}

    /**
     * A question.
     *
     * @param source the document
     * @param rollCall the roll call
     * @param state whose ballot may be another; empty = no evidence names one
     * @param sourceSha256 of the document
     * @param recorded the letter of the recorded choice, empty = none; without a state the announced totals that differ, empty = none
     * @param question what does not add up
     * @param finding that names the state
     */
    public record QuestionRow(
            String source,
            RollCallId rollCall,
            Optional<StateId> state,
            String sourceSha256,
            String recorded,
            String question,
            Discrepancy finding) {}
}
