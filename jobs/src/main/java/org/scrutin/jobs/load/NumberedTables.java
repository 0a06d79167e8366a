package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.dataset.NumberedVotes;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.tally.BallotCodes;

/** Hands votes that a data set numbers on to the tables of the study, and to the codes by which ballots are read. */
final class NumberedTables {

    private NumberedTables() {}

    /**
     * Hands them on.
     *
     * @return by number, the id of each
     */
    static Map<String, RollCallId> add(NumberedVotes votes, BallotCodes codes, SmallTables.Builder tables) {
        Map<String, RollCallId> ids = new TreeMap<>();
        Map<DataFile, List<RollCallsReader.Described>> byFile = new LinkedHashMap<>();
        for (NumberedVotes.Named named : votes.named()) {
            RollCallId id = named.described().rollCall().id();
            byFile.computeIfAbsent(named.vote().file(), file -> new ArrayList<>())
                    .add(named.described());
            codes.vote(named.vote().number(), id, named.described().rollCall().date());
            ids.put(named.vote().number(), id);
        }
        byFile.forEach(tables::rollCalls);
        tables.discrepancies(votes.findings());
        return ids;
    }
}
