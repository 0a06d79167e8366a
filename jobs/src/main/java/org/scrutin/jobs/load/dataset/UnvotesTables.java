package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads the roll calls and the issues of the package unvotes, file by file. */
public final class UnvotesTables {

    private final InputFaults faults;
    private final Map<String, List<String>> topics = new TreeMap<>();
    private final NumberedVotes votes = new NumberedVotes("rcid");

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
            List<String> ofVote = topics.computeIfAbsent(AssemblyVote.number(row), number -> new ArrayList<>());
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
        AssemblyVote vote = new AssemblyVote(table, reading);
        for (SmallTable.Row row : table.rows()) {
            vote.of(row, topics.getOrDefault(AssemblyVote.number(row), List.of()))
                    .flatMap(votes::add)
                    .ifPresent(before -> {
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

    /** The votes of all tables. */
    public NumberedVotes votes() {
        return votes;
    }
}
