package org.scrutin.output.evidence;

import java.util.List;
import java.util.function.Function;
import org.scrutin.analysis.vote.BallotSelection;

/** How the rows of one table lead to ballots, or why they lead to none. */
public sealed interface TableEvidence {

    /**
     * Rows that are counted from ballots.
     *
     * @param columns which of its columns the rule reads
     * @param rule the ballots behind a row, or behind one number of it
     */
    record Counted(List<String> columns, Function<TableRow, BallotSelection> rule) implements TableEvidence {

        public Counted {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Rows that no ballot is counted in, or that other rows lead on from.
     *
     * @param why in English, for whoever reads the code: no page prints it, and a test holds that it is there
     */
    record Uncounted(String why) implements TableEvidence {}
}
