package org.scrutin.output.compare;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.TableChange;

/** What an edition says of the edition before it, as claims whose numbers stand in {@code changes_tables}. */
public final class SinceClaims {

    /** How their ids begin: they are about two editions, so they are no result of either. */
    static final String PREFIX = "since:";

    static final List<String> NO_RESULTS = List.of(TableComparison.BALLOTS, TableComparison.CLAIMS);

    private static final String TABLE = ChangeTables.CHANGES_TABLES.name();

    private SinceClaims() {}

    /** The claims, in the order of the report: ballots, then results. */
    public static List<Claim> of(EditionDifference difference) {
        List<Claim> claims = new ArrayList<>();
        claims.add(ballots(difference.ballots()));
        claims.add(results(difference));
        return claims;
    }

    private static Claim ballots(TableChange ballots) {
        return Claim.of(PREFIX + "ballots", "since.ballots")
                .count("added", ballots.added(), cell(ballots, "added"))
                .count("corrected", ballots.cells(), cell(ballots, "cells"))
                .count("withdrawn", ballots.withdrawn(), cell(ballots, "withdrawn"))
                .restingOn(ballots.added() + ballots.cells() + ballots.withdrawn());
    }

    private static Claim results(EditionDifference difference) {
        TableChange values = difference.values();
        Rows tables = Rows.of(TABLE).whereNoneOf("table", NO_RESULTS);
        int cells = difference.ofResults(TableChange::cells);
        int added = difference.ofResults(TableChange::added);
        int withdrawn = difference.ofResults(TableChange::withdrawn);
        boolean none = values.isNone() && cells + added + withdrawn == 0;
        return Claim.of(PREFIX + "results", "since.results")
                .count("values", values.cells(), cell(values, "cells"))
                .count("cells", cells, tables.sum("cells"))
                .count(
                        "tables",
                        difference.resultTables().stream()
                                .filter(table -> table.cells() > 0)
                                .count(),
                        tables.whereAbove("cells", 0).count())
                .count("added", added, tables.sum("added"))
                .count("withdrawn", withdrawn, tables.sum("withdrawn"))
                .form("cause", none ? "none" : difference.cause().joined("_"))
                .restingOn(values.cells() + cells + added + withdrawn);
    }

    private static Cell cell(TableChange table, String column) {
        return Cell.at(TABLE, column, table.table());
    }
}
