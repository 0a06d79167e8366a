package org.scrutin.jobs.load.dataset;

import java.util.List;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads the votes of a data set whose every ballot describes its vote: one row of each, as it stands first. */
public sealed interface VotesInRows permits VoetenVotes, LibraryVotes {

    /** The column that tells votes apart. */
    String number();

    /** The columns that a table must have to describe votes. */
    List<String> needed();

    /** All columns that describe a vote, as far as a table has them. */
    List<String> describing();

    /** Adds the votes of a table with a row a vote; what can't be read is a fault. */
    void read(SmallTable table, InputFaults faults);

    /** The votes of all tables. */
    NumberedVotes votes();
}
