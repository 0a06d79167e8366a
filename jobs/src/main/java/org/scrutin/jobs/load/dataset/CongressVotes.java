package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.tally.BallotCodes;

/** Reads roll calls of the United States Congress as Voteview has them. */
public final class CongressVotes {

    /** What tells votes apart, together. */
    public static final List<String> NUMBER = List.of("congress", "chamber", "rollnumber");

    private static final Pattern AMENDMENT = Pattern.compile("on (agreeing to )?(the )?amendment.*");
    private static final Pattern MOTION = Pattern.compile("on (the )?(cloture )?motion.*|on (the )?cloture.*");
    private static final Pattern LOST = Pattern.compile(".*\\b(not|rejected|failed|defeated|negatived)\\b.*");
    private static final Pattern CARRIED = Pattern.compile(".*\\b(agreed to|passed|confirmed|adopted)\\b.*");

    private final TableReading reading;
    private final SmallTable table;

    private CongressVotes(SmallTable table, InputFaults faults) {
        this.table = table;
        reading = new TableReading(table, faults);
    }

    /** The roll calls, in the order of the table; those that can't be read are faults. */
    public static List<NumberedRollCall> read(SmallTable table, InputFaults faults) {
        CongressVotes votes = new CongressVotes(table, faults);
        List<NumberedRollCall> read = new ArrayList<>();
        if (votes.reading.has("congress", "chamber", "rollnumber", "date")) {
            for (SmallTable.Row row : table.rows()) {
                votes.rollCall(row).ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<NumberedRollCall> rollCall(SmallTable.Row row) {
        String congress = BallotCodes.plain(row.text("congress"));
        String chamber = row.text("chamber").strip();
        String number = BallotCodes.plain(row.text("rollnumber"));
        if (!congress.matches("\\d{1,3}") || !number.matches("\\d{1,9}")) {
            reading.fault(row, "congress \"" + congress + "\", rollnumber \"" + number + "\"", "the numbers of both");
            return Optional.empty();
        }
        if (!chamber.equals("House") && !chamber.equals("Senate")) {
            reading.fault(row, "chamber \"" + chamber + "\"", "House or Senate");
            return Optional.empty();
        }
        Optional<LocalDate> date = reading.dayOfAnySpelling(row, "date");
        return date.map(day -> new NumberedRollCall(
                BallotCodes.joined(List.of(congress, chamber, number)),
                new RollCallsReader.Described(
                        new RollCallBuilder(id(congress, chamber, number), day)
                                .source(table.file().name())
                                .session(congress)
                                .body(chamber)
                                .kind(kind(row))
                                .title(AssemblyVote.english(title(row)))
                                .subject(AssemblyVote.english(subject(row)))
                                .result(result(row))
                                .build(),
                        row.line())));
    }

    /** As Voteview itself calls roll calls: RH1170012 is the House's twelfth of the 117th Congress. */
    private static RollCallId id(String congress, String chamber, String number) {
        return new RollCallId(String.format(
                Locale.ROOT, "R%s%03d%04d", chamber.charAt(0), Integer.parseInt(congress), Integer.parseInt(number)));
    }

    private static RollCallKind kind(SmallTable.Row row) {
        String question = row.text("vote_question").strip().toLowerCase(Locale.ROOT);
        if (AMENDMENT.matcher(question).matches()) {
            return RollCallKind.AMENDMENT;
        }
        return MOTION.matcher(question).matches() ? RollCallKind.MOTION : RollCallKind.WHOLE;
    }

    private static String title(SmallTable.Row row) {
        String bill = row.text("bill_number").strip();
        String question = row.text("vote_question").strip();
        return bill.isEmpty() || question.isEmpty() ? bill + question : bill + ": " + question;
    }

    private static String subject(SmallTable.Row row) {
        String described = row.text("vote_desc").strip();
        return described.isEmpty() ? row.text("dtl_desc").strip() : described;
    }

    /** Empty where the words do not say it, as those about a veto. */
    private static Optional<RollCallResult> result(SmallTable.Row row) {
        String said = row.text("vote_result").toLowerCase(Locale.ROOT);
        if (LOST.matcher(said).matches()) {
            return Optional.of(RollCallResult.REJECTED);
        }
        return CARRIED.matcher(said).matches() ? Optional.of(RollCallResult.ADOPTED) : Optional.empty();
    }
}
