package org.scrutin.output.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.output.tables.CauseCounts;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.TableChange;

/** What an edition says of the edition before it, as claims whose numbers stand in {@code changes_tables}. */
public final class SinceClaims {

    /** How their ids begin: they are about two editions, so they are no result of either. */
    static final String PREFIX = "since:";

    /** Tables of ranges over possible records: what they say of a result is no other result. */
    static final List<String> RANGES = List.of("bounds", "bounds_tables", "cell_bounds");

    /** Tables of which a change is none of a result: ranges, ballots, sentences. */
    public static final List<String> NO_RESULTS = Stream.concat(
                    RANGES.stream(), Stream.of(TableComparison.BALLOTS, TableComparison.CLAIMS))
            .toList();

    /** What is not traced as a change of a result. */
    private static final List<String> UNTRACED =
            Stream.concat(RANGES.stream(), Stream.of(TableComparison.BALLOTS)).toList();

    private static final String TABLE = ChangeTables.CHANGES_TABLES.name();

    private SinceClaims() {}

    /** The claims, in the order of the report: ballots, then results. */
    public static List<Claim> of(EditionDifference difference) {
        List<Claim> claims = new ArrayList<>();
        claims.add(ballots(difference));
        claims.add(results(difference));
        if (difference.isToldApart()) {
            claims.add(traced(difference));
        }
        return claims;
    }

    private static Claim ballots(EditionDifference difference) {
        TableChange ballots = difference.ballots();
        TableChange votes = difference.table(EditionDifference.ROLL_CALLS);
        Rows ofVotes = Rows.of(TABLE).where("table", EditionDifference.ROLL_CALLS);
        return Claim.of(PREFIX + "ballots", "since.ballots")
                .count("votes", votes.added(), ofVotes.sum("added"))
                .count("votesGone", votes.withdrawn(), ofVotes.sum("withdrawn"))
                .count("added", ballots.added(), cell(ballots, "added"))
                .count("corrected", ballots.cells(), cell(ballots, "cells"))
                .count("withdrawn", ballots.withdrawn(), cell(ballots, "withdrawn"))
                .form("decided", difference.corrections().isNone() ? "no" : "yes")
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
                .count("newValues", values.added(), cell(values, "added"))
                .count("goneValues", values.withdrawn(), cell(values, "withdrawn"))
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
                .form("telling", difference.telling().id())
                .restingOn(values.cells() + values.added() + values.withdrawn() + cells + added + withdrawn);
    }

    /** What made how many changes, but for those of ballots, which are the data themselves. */
    private static Claim traced(EditionDifference difference) {
        Rows tables = Rows.of(TABLE).whereNoneOf("table", UNTRACED);
        List<CauseCounts> made = difference.tables().stream()
                .filter(table -> !UNTRACED.contains(table.table()))
                .map(TableChange::made)
                .toList();
        int data = made.stream().mapToInt(CauseCounts::data).sum();
        int settings = made.stream().mapToInt(CauseCounts::settings).sum();
        int program = made.stream().mapToInt(CauseCounts::program).sum();
        int several = made.stream().mapToInt(CauseCounts::several).sum();
        int unknown = made.stream().mapToInt(CauseCounts::unknown).sum();
        return Claim.of(PREFIX + "traced", "since.traced")
                .count(
                        "all",
                        data + settings + program + several + unknown,
                        tables.sum("by_data", "by_program", "by_settings", "by_several", "by_unknown"))
                .count("data", data, tables.sum("by_data"))
                .count("settings", settings, tables.sum("by_settings"))
                .count("program", program, tables.sum("by_program"))
                .count("several", several, tables.sum("by_several"))
                .count("unknown", unknown, tables.sum("by_unknown"))
                .form("changed", difference.cause().joined("_"))
                .restingOn(data + settings + program + several + unknown);
    }

    private static Cell cell(TableChange table, String column) {
        return Cell.at(TABLE, column, table.table());
    }
}
