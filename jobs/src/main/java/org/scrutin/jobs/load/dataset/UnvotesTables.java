package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.tally.BallotCodes;

/** Reads the roll calls and the issues of the package unvotes, file by file. */
public final class UnvotesTables {

    private static final Set<String> FLAGS = Set.of("", "NA", "0", "1");

    private final InputFaults faults;
    private final Map<String, List<String>> topics = new TreeMap<>();
    private final NumberedVotes votes = new NumberedVotes();

    /**
     * Nothing is read yet.
     *
     * @param faults to which what can't be read is added
     */
    public UnvotesTables(InputFaults faults) {
        this.faults = faults;
    }

    /** Reads issues. They come before the roll calls. Of several issues of a vote the first is the primary one. */
    public void issues(SmallTable table) {
        TableReading reading = new TableReading(table, faults);
        if (!reading.has("rcid", "issue")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            String issue = row.text("issue").strip();
            List<String> ofVote = topics.computeIfAbsent(number(row), number -> new ArrayList<>());
            if (!issue.isEmpty() && !ofVote.contains(issue)) {
                ofVote.add(issue);
            }
        }
    }

    /** Reads roll calls. */
    public void rollCalls(SmallTable table) {
        TableReading reading = new TableReading(table, faults);
        if (!reading.has("rcid", "session", "date", "unres")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            vote(table, row, reading).flatMap(votes::add).ifPresent(before -> {
                String elsewhere = before.file().equals(table.file())
                        ? ""
                        : " of " + before.file().name();
                reading.fault(
                        row,
                        "rcid " + before.number() + " a second time",
                        "each once (it stands on line " + before.line() + elsewhere + ")");
            });
        }
    }

    private Optional<NumberedVotes.NumberedVote> vote(SmallTable table, SmallTable.Row row, TableReading reading) {
        String number = number(row);
        String session = BallotCodes.plain(row.text("session"));
        Optional<LocalDate> date = reading.date(row, "date");
        if (!number.matches("\\d{1,9}")) {
            reading.fault(row, "rcid \"" + row.text("rcid") + "\"", "a whole number");
        } else if (!session.matches("\\d{1,3}")) {
            reading.fault(row, "session \"" + row.text("session") + "\"", "the number of a session");
        } else if (date.isEmpty()) {
            if (row.text("date").isEmpty()) {
                reading.fault(row, "no date", "a date as 2018-06-29");
            }
        } else {
            boolean amendment = isSet(row, "amend", reading);
            boolean paragraph = isSet(row, "para", reading);
            return Optional.of(new NumberedVotes.NumberedVote(
                    table.file(),
                    row.line(),
                    number,
                    session,
                    date.get(),
                    AssemblySymbol.of(row.text("unres"), session),
                    kind(amendment, paragraph),
                    row.text("short").strip(),
                    row.text("descr").strip(),
                    topics.getOrDefault(number, List.of()),
                    isSet(row, "importantvote", reading)
                            ? NumberedVotes.Importance.IMPORTANT
                            : NumberedVotes.Importance.NOT_SAID));
        }
        return Optional.empty();
    }

    /** An amendment to a paragraph is an amendment. */
    static RollCallKind kind(boolean amendment, boolean paragraph) {
        return amendment ? RollCallKind.AMENDMENT : paragraph ? RollCallKind.PARAGRAPH : RollCallKind.WHOLE;
    }

    /** Empty counts as 0: after the 45th session the data set has nothing else. */
    private static boolean isSet(SmallTable.Row row, String column, TableReading reading) {
        String flag = BallotCodes.plain(row.text(column));
        if (!FLAGS.contains(flag)) {
            reading.fault(row, column + " \"" + row.text(column) + "\"", "0, 1 or nothing");
        }
        return flag.equals("1");
    }

    private static String number(SmallTable.Row row) {
        return BallotCodes.plain(row.text("rcid"));
    }

    /** The votes of all tables. */
    public NumberedVotes votes() {
        return votes;
    }
}
