package org.scrutin.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.RecordTables;
import org.scrutin.output.tables.TableChange;

/**
 * What differs between two editions.
 *
 * @param before the earlier one
 * @param after the later one
 * @param cause what results can have changed through
 * @param telling whether several such things are told apart
 * @param tables how many things differ in each table, in the order of their names; those of ballots and claims are always there
 * @param changes one by one, in this order: what was made from, then table by table in the order of the keys; at most
 *     20,000 a table
 * @param largest of each table the changes that moved furthest among all, in the same order
 * @param corrections what one of the two alone counts of what persons decided
 * @param saidBefore the sentences of the earlier one
 * @param saidNow those of the later one; none while it is being written
 */
public record EditionDifference(
        Head before,
        Head after,
        Cause cause,
        Telling telling,
        List<TableChange> tables,
        List<ChangeRow> changes,
        List<ChangeRow> largest,
        CorrectionsSince corrections,
        PrintedSentences saidBefore,
        PrintedSentences saidNow) {

    /** The table of roll calls. */
    static final String ROLL_CALLS = RecordTables.ROLL_CALLS.name();

    /** The setting that says on whom an edition has papers of their own. */
    private static final String FOCUS = "focus";

    public EditionDifference {
        tables = List.copyOf(tables);
        changes = List.copyOf(changes);
        largest = List.copyOf(largest);
    }

    /**
     * An edition as it is named.
     *
     * @param study id of its study
     * @param edition its id
     * @param version of the program
     */
    public record Head(String study, EditionId edition, String version) {

        static Head of(ComparedEdition edition) {
            Provenance provenance = edition.provenance();
            return new Head(provenance.study(), edition.id(), provenance.version());
        }
    }

    /**
     * Holds two editions against each other.
     *
     * @param recounting asked where several things differ, to tell them apart
     * @throws UnreadableEdition when a table of one is none
     * @throws IOException when a file can't be read
     */
    public static EditionDifference of(ComparedEdition before, ComparedEdition after, Recounting recounting)
            throws IOException, UnreadableEdition {
        MadeFrom made = MadeFrom.of(before.provenance(), after.provenance());
        Tracing tracing = Tracing.of(new Versions<>(before, after), made, recounting);
        List<ChangeRow> changes = new ArrayList<>(made.changes());
        List<ChangeRow> largest = new ArrayList<>();
        List<TableChange> tables = new ArrayList<>();
        Versions<TableKeys> keys = new Versions<>(TableKeys.of(before), TableKeys.of(after));
        NavigableSet<String> names = new TreeSet<>(CodePointOrder.INSTANCE);
        names.addAll(before.tables());
        names.addAll(after.tables());
        for (String name : names) {
            boolean isHere = after.tables().contains(name);
            boolean wasHere = before.tables().contains(name);
            try (TableTracer tracer = isHere
                            && wasHere
                            && !keys.before().of(name).equals(keys.after().of(name))
                    ? tracing.ofOtherKeys()
                    : tracing.of(name, (isHere ? keys.after() : keys.before()).of(name))) {
                TableComparison comparison = new TableComparison(name, tracer, before.numbered() && after.numbered());
                if (!isHere) {
                    tables.add(comparison.onlyBefore(before, keys.before()));
                } else if (!wasHere) {
                    tables.add(comparison.onlyAfter(after, keys.after()));
                } else {
                    tables.add(comparison.compare(before, after, keys));
                }
                changes.addAll(comparison.changes());
                largest.addAll(comparison.largest());
            }
        }
        boolean same = made.origins().isEmpty() && tables.stream().allMatch(TableChange::isNone);
        return new EditionDifference(
                Head.of(before),
                Head.of(after),
                same ? new Cause(Set.of()) : tracing.cause(),
                tracing.telling(),
                tables,
                changes,
                largest,
                CorrectionsSince.of(before, after),
                PrintedSentences.read(before.folder()),
                after.numbered() ? PrintedSentences.read(after.folder()) : PrintedSentences.NONE);
    }

    /** The counts of one table; nothing differs in a table that none of the two has. */
    public TableChange table(String name) {
        return tables.stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElse(TableChange.none(name));
    }

    /** Ballots: corrected (its cells), added, withdrawn. */
    public TableChange ballots() {
        return table(TableComparison.BALLOTS);
    }

    /** Values of sentences: moved (its cells), in one of the two only. */
    public TableChange values() {
        return table(TableComparison.CLAIMS);
    }

    /** The tables of which cells differ that are not counted: they say where a thing was read, stands or comes from. */
    public List<TableChange> uncounted() {
        return tables.stream().filter(table -> !table.uncounted().isEmpty()).toList();
    }

    /** The tables of results in which anything differs. */
    public List<TableChange> resultTables() {
        return tables.stream()
                .filter(table -> !SinceClaims.NO_RESULTS.contains(table.table()))
                .filter(table -> !table.isNone())
                .toList();
    }

    /** The tables of ranges over possible records in which anything differs: they come and go as a whole with what the lists leave open. */
    public List<TableChange> rangeTables() {
        return tables.stream()
                .filter(table -> SinceClaims.RANGES.contains(table.table()))
                .filter(table -> !table.isNone())
                .toList();
    }

    /** What became of the ranges over possible records; empty where no row of them came or went. */
    public Optional<RangesSince> ranges() {
        return RangesSince.of(this);
    }

    /** The sentences of which a value moved, is new or is gone, in the order of their ids. */
    public List<MovedSentence> sentences() {
        return MovedSentence.of(changes.stream()
                .filter(change -> change.place().table().equals(TableComparison.CLAIMS))
                .toList());
    }

    /** The votes whose state of agreement with what was announced is another now, by their ids. */
    public List<String> votesThatAre(String status) {
        return changes(ChangeKind.CELL).stream()
                .filter(change -> change.place().table().equals(ROLL_CALLS)
                        && change.place().column().equals("status")
                        && change.after().equals(status))
                .map(change -> change.place().keyValues().get(0))
                .toList();
    }

    /** What the tables of results come to. */
    public int ofResults(ToIntFunction<TableChange> count) {
        return resultTables().stream().mapToInt(count).sum();
    }

    /** Whether it is said of each change what made it, because several things differ. */
    public boolean isToldApart() {
        return telling == Telling.APART && !cause.origins().isEmpty();
    }

    /** Whether the two differ in nothing but whom they have papers on. */
    public boolean isOfPapersOnly() {
        return tables.stream().allMatch(TableChange::isNone)
                && uncounted().isEmpty()
                && !changes.isEmpty()
                && changes.stream()
                        .allMatch(change -> change.kind() == ChangeKind.SETTING
                                && change.place().keyValues().equals(List.of(FOCUS)));
    }

    /** The changes of one kind that are listed. */
    public List<ChangeRow> changes(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Those changes of a table that moved furthest, in the order of its key. */
    List<ChangeRow> largest(String table) {
        return largest.stream()
                .filter(change -> change.place().table().equals(table))
                .toList();
    }

    /** The roll calls that one of the two editions alone has, as far as their rows are among the changes that are kept. */
    public Set<String> votesOfOneEdition() {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.ROW_ADDED || change.kind() == ChangeKind.ROW_WITHDRAWN)
                .filter(change -> change.place().table().equals(ROLL_CALLS))
                .map(change -> change.place().keyValues().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ballots that are listed, in the order of their key. */
    public List<ChangeRow> changedBallots() {
        return changes.stream().filter(change -> change.kind().isBallot()).toList();
    }
}
