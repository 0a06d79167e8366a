package org.scrutin.output.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.output.tables.CauseCounts;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/**
 * What differs between two editions as lines for a terminal, in English: sentences in their own words, numbers as rounded as in a report. Of a table in
 * which much moved, the largest moves stand there and the rest is counted; {@link DifferenceDocument} has all.
 */
public final class DifferenceLines {

    private static final String LANGUAGE = "en";
    private static final String NOT_SAID = "not said";

    private static final Map<RangesSince.Kind, String> RANGES = Map.of(
            RangesSince.Kind.STOPPED,
            "the later report gives none, for over 1,000 records are possible with its lists; no result went with them",
            RangesSince.Kind.RESUMED,
            "the earlier report gave none, for over 1,000 records were possible with its lists",
            RangesSince.Kind.SETTLED,
            "the later report has none, for its lists leave nothing open; no result went with them",
            RangesSince.Kind.OPENED,
            "the earlier report had none, for its lists left nothing open",
            RangesSince.Kind.OTHERS,
            "both reports give ranges, not of the same numbers");

    private final EditionDifference difference;
    private final boolean whole;
    private final List<String> lines = new ArrayList<>();

    private DifferenceLines(EditionDifference difference, boolean whole) {
        this.difference = difference;
        this.whole = whole;
    }

    /** The lines, in the order of the report's section. */
    public static List<String> of(EditionDifference difference) {
        return new DifferenceLines(difference, false).written();
    }

    /** The lines with every change that is listed of a table, however many there are. */
    public static List<String> whole(EditionDifference difference) {
        return new DifferenceLines(difference, true).written();
    }

    private List<String> written() {
        lines.add(head(difference.before()) + " -> " + head(difference.after()));
        if (difference.tables().stream().allMatch(TableChange::isNone)
                && difference.uncounted().isEmpty()
                && difference.changes().isEmpty()) {
            lines.add("nothing differs");
            return lines;
        }
        corrections();
        madeFrom();
        ballots();
        results();
        return lines;
    }

    private static String head(EditionDifference.Head head) {
        return head.study() + " " + head.edition() + " (scrutin " + head.version() + ")";
    }

    /** First of all: a decision of a person is what every line below may follow from. */
    private void corrections() {
        List<CorrectionsSince.Decision> applied = difference.corrections().applied();
        List<CorrectionsSince.Decision> withdrawn = difference.corrections().withdrawn();
        if (!applied.isEmpty() || !withdrawn.isEmpty()) {
            lines.add("corrections: " + applied.size() + " applied, " + withdrawn.size() + " no longer applied");
            applied.forEach(decision -> lines.add("  applied: " + decision.line()));
            withdrawn.forEach(decision -> lines.add("  no longer applied: " + decision.line()));
        }
    }

    private void madeFrom() {
        for (ChangeKind kind : List.of(ChangeKind.INPUT, ChangeKind.SETTING, ChangeKind.PROGRAM)) {
            List<ChangeRow> changes = difference.changes(kind);
            lines.add(kind.id() + ": " + changes.size() + (changes.size() == 1 ? " differs" : " differ"));
            named(changes);
        }
    }

    private void ballots() {
        TableChange ballots = difference.ballots();
        lines.add("ballots: " + ballots.added() + " added, " + ballots.cells() + " corrected, " + ballots.withdrawn()
                + " withdrawn" + decided(difference.corrections().ballots()));
        named(difference.changedBallots());
    }

    /** The table of ballots has what is recorded, which no decision changes. */
    private static String decided(int ballots) {
        return ballots == 0
                ? ""
                : " as recorded; " + ballots + (ballots == 1 ? " counts" : " count")
                        + " otherwise by the corrections above";
    }

    private void results() {
        List<TableChange> tables = difference.resultTables();
        TableChange values = difference.values();
        lines.add("results: " + (values.isNone() && tables.isEmpty() ? "none differs" : "made by " + made()));
        lines.add("sentences: " + values.cells() + (values.cells() == 1 ? " value" : " values") + " moved, "
                + values.added() + " new, " + values.withdrawn() + " gone" + counts(values));
        difference.sentences().forEach(this::sentence);
        difference.ranges().ifPresent(ranges -> lines.add("ranges: " + RANGES.get(ranges.kind())));
        tables.forEach(this::table);
        difference.rangeTables().forEach(this::table);
        for (TableChange table : difference.uncounted()) {
            lines.add("table " + table.table() + ", not counted above: cells differ of "
                    + String.join(" ", table.uncounted()));
        }
    }

    /** A sentence in its own words; one that a folder has no words of, by its values. */
    private void sentence(MovedSentence moved) {
        String language = difference.saidBefore().languageOfBoth(difference.saidNow(), LANGUAGE);
        Optional<String> before = difference.saidBefore().of(language, moved.claim());
        Optional<String> now = difference.saidNow().of(language, moved.claim());
        String cause = difference.isToldApart() ? " [" + moved.cause() + "]" : "";
        moved.rangeOf()
                .flatMap(claim -> difference
                        .saidNow()
                        .of(language, claim)
                        .or(() -> difference.saidBefore().of(language, claim)))
                .ifPresent(subject -> lines.add("  a range of a number in “" + subject + "”"));
        if (before.isEmpty() && now.isEmpty()) {
            named(moved.changes());
        } else if (before.equals(now)) {
            lines.add("  reads as before, a value behind it moved: " + now.orElseThrow() + cause);
        } else {
            lines.add("  before: " + before.orElse(NOT_SAID));
            lines.add("     now: " + now.orElse(NOT_SAID) + cause);
        }
    }

    private void table(TableChange table) {
        lines.add("table " + table.table() + ": " + table.cells() + (table.cells() == 1 ? " cell" : " cells")
                + " moved, " + table.added() + (table.added() == 1 ? " row" : " rows") + " added, "
                + table.withdrawn() + " gone"
                + (table.columns().isEmpty() ? "" : ", columns of one only: " + String.join(" ", table.columns()))
                + counts(table));
        largest(table, listed(table.table()));
    }

    /** Those that moved furthest, in the order of their keys, then how many others there are. */
    private void largest(TableChange table, List<ChangeRow> changes) {
        int all = table.cells() + table.added() + table.withdrawn();
        if (whole || changes.size() <= LargestMoves.KEPT) {
            named(changes);
            if (changes.size() < all) {
                lines.add("  and " + (all - changes.size()) + " more");
            }
            return;
        }
        named(difference.largest(table.table()));
        lines.add("  and " + (all - LargestMoves.KEPT) + " more, none of which moved further: --all and --json have "
                + (all == changes.size() ? "every one" : "the first " + changes.size() + " of all"));
    }

    /** What is listed of a table. */
    private List<ChangeRow> listed(String table) {
        return difference.changes().stream()
                .filter(change -> change.place().table().equals(table))
                .toList();
    }

    private String made() {
        int origins = difference.cause().origins().size();
        String together = difference.cause().joined(origins == 2 ? " and " : ", ");
        return switch (difference.telling()) {
            case ALONE -> together + " alone";
            case APART -> together + ", told apart by counting again: each change names what moves it";
            case OTHER_STUDY -> together + " together, not told apart: two studies";
            case OTHER_READING -> together + " together, not told apart: settings differ that say what is read";
            case OTHER_TABLES -> together + " together, not told apart: an earlier version wrote other columns";
            case OTHER_PROGRAM -> together + " together, not told apart: this is not the version of the later report";
            case REFUSED -> together + " together, not told apart: data of one are refused under settings of the other";
        };
    }

    /** How many changes of a table were made by what, where that was told apart. */
    private String counts(TableChange table) {
        if (!difference.isToldApart()) {
            return "";
        }
        CauseCounts made = table.made();
        return "; by data " + made.data() + ", by program " + made.program() + ", by settings " + made.settings()
                + ", by several " + made.several() + ", unknown " + made.unknown();
    }

    private void named(List<ChangeRow> changes) {
        changes.forEach(change -> lines.add(line(change)));
    }

    private String line(ChangeRow change) {
        return words(change) + (difference.isToldApart() && isResult(change) ? " [" + change.cause() + "]" : "");
    }

    /** What it was made from is itself a cause, and so are ballots. */
    private static boolean isResult(ChangeRow change) {
        return switch (change.kind()) {
            case VALUE, CELL, ROW_ADDED, ROW_WITHDRAWN -> true;
            default -> false;
        };
    }

    private static String words(ChangeRow change) {
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return "  " + change.place().key() + (change.kind() == ChangeKind.ROW_ADDED ? ": row added" : ": row gone");
        }
        String place = change.place().key()
                + (change.kind() == ChangeKind.CELL ? " " + change.place().column() : "");
        return "  " + place + ": "
                + RoundedChange.of(change)
                        .map(rounded -> rounded.before() + " -> " + rounded.after() + " (" + rounded.by() + ")")
                        .orElseGet(() -> said(change.before()) + " -> " + said(change.after()));
    }

    private static String said(String value) {
        return value.isEmpty() ? "none" : value;
    }
}
