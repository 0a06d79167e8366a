package org.scrutin.jobs.study;

import java.util.List;

/**
 * What a table is.
 *
 * @param format whose it is
 * @param roles what it is to a source of the format; several where one table is two things at once, as one with a row a roll
 *     call and a column a state is
 * @param header its columns; empty where it has no header
 */
public record KnownTable(ReadFormat format, List<TableRole> roles, List<String> header) {

    public KnownTable {
        roles = List.copyOf(roles);
        header = List.copyOf(header);
    }

    /** Whether the table is this to a source. */
    public boolean is(TableRole role) {
        return roles.contains(role);
    }

    /** Whether a table of ballots has a row a ballot, in the program's own words. */
    public boolean isTall() {
        return header.containsAll(KnownTables.TALL);
    }
}
