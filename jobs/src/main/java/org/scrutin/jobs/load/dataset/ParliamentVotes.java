package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.tally.BallotCodes;

/** Reads roll calls of the European Parliament as HowTheyVote has them. */
public final class ParliamentVotes {

    private static final int DAY = 10;
    private static final List<String> TOTALS = List.of("count_for", "count_against", "count_abstention");

    private final InputFaults faults;
    private final NumberedVotes votes = new NumberedVotes("vote");

    /**
     * Nothing is read yet.
     *
     * @param faults to which what can't be read is added
     */
    public ParliamentVotes(InputFaults faults) {
        this.faults = faults;
    }

    /** Reads a table of votes. */
    public void read(SmallTable table) {
        TableReading reading = new TableReading(table, faults);
        if (!reading.has("id", "timestamp", "display_title", "is_main")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            vote(table, row, reading)
                    .flatMap(votes::add)
                    .ifPresent(before -> reading.fault(
                            row,
                            "the vote " + before.number() + " a second time",
                            "each once (it stands on line " + before.line() + ")"));
        }
    }

    private static Optional<NumberedVotes.NumberedVote> vote(
            SmallTable table, SmallTable.Row row, TableReading reading) {
        String number = BallotCodes.plain(row.text("id"));
        if (number.isEmpty()) {
            reading.fault(row, "no id", "the vote's number");
            return Optional.empty();
        }
        String when = row.text("timestamp").strip();
        Optional<LocalDate> date = reading.day(row, "timestamp", when.substring(0, Math.min(DAY, when.length())));
        RollCallKind kind = kind(row, reading);
        String described = row.text("description").strip();
        return date.map(day -> new NumberedVotes.NumberedVote(
                table.file(),
                row.line(),
                number,
                row.text("reference").strip(),
                new RollCallBuilder(new RollCallId(number), day)
                        .source(table.file().name())
                        .body("European Parliament")
                        .kind(kind)
                        .paragraph(kind == RollCallKind.PARAGRAPH ? described : "")
                        .title(AssemblyVote.english(row.text("display_title").strip()))
                        .subject(AssemblyVote.english(described))
                        .result(result(row))
                        .announced(reading.announced(row, TOTALS))
                        .build(),
                Set.of()));
    }

    /** The main vote is on the text; of the others those with an amendment are on it, the rest on a part of the text. */
    private static RollCallKind kind(SmallTable.Row row, TableReading reading) {
        String main = row.text("is_main").strip();
        if (main.equalsIgnoreCase("true") || main.equals("1")) {
            return RollCallKind.WHOLE;
        }
        if (!main.equalsIgnoreCase("false") && !main.equals("0")) {
            reading.fault(row, "is_main \"" + main + "\"", "True or False");
        }
        boolean amendment = !row.text("amendment_number").isBlank()
                || !row.text("amendment_subject").isBlank();
        return amendment ? RollCallKind.AMENDMENT : RollCallKind.PARAGRAPH;
    }

    /** Empty where the vote lapsed, and where nothing is said. */
    private static Optional<RollCallResult> result(SmallTable.Row row) {
        return switch (row.text("result").strip()) {
            case "ADOPTED" -> Optional.of(RollCallResult.ADOPTED);
            case "REJECTED" -> Optional.of(RollCallResult.REJECTED);
            default -> Optional.empty();
        };
    }

    /** The votes of all tables. */
    public NumberedVotes votes() {
        return votes;
    }
}
