package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** The votes in Erik Voeten's data set of the General Assembly. */
public final class VoetenVotes implements VotesInRows {

    /** Flags of issues, in the order in which the first that is set is the primary topic, and what unvotes calls them. */
    private static final Map<String, String> ISSUES = issues();

    private final NumberedVotes votes = new NumberedVotes("rcid");

    private static Map<String, String> issues() {
        Map<String, String> issues = new LinkedHashMap<>();
        issues.put("me", "Palestinian conflict");
        issues.put("nu", "Nuclear weapons and nuclear material");
        issues.put("di", "Arms control and disarmament");
        issues.put("hr", "Human rights");
        issues.put("co", "Colonialism");
        issues.put("ec", "Economic development");
        return issues;
    }

    @Override
    public String number() {
        return "rcid";
    }

    @Override
    public List<String> needed() {
        return List.of("rcid", "session", "date", "unres");
    }

    @Override
    public List<String> describing() {
        return Stream.concat(AssemblyVote.COLUMNS.stream(), ISSUES.keySet().stream())
                .toList();
    }

    @Override
    public void read(SmallTable table, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        AssemblyVote vote = new AssemblyVote(table, reading);
        for (SmallTable.Row row : table.rows()) {
            List<String> topics = new ArrayList<>();
            ISSUES.forEach((flag, issue) -> {
                if (reading.isSet(row, flag)) {
                    topics.add(issue);
                }
            });
            vote.of(row, topics).ifPresent(votes::add);
        }
    }

    @Override
    public NumberedVotes votes() {
        return votes;
    }
}
