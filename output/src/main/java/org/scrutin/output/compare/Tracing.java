package org.scrutin.output.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.output.tables.ChangeKind;

/**
 * How changes between two editions are traced to what made them. Where one thing alone differs it made them all, and nothing is counted.
 * Where several do, the later program counts the mixtures: each change is traced to what moves it when that alone is exchanged.
 *
 * @param telling whether several things are told apart
 * @param cause what differs
 * @param mixtures where they are told apart
 */
record Tracing(Telling telling, Cause cause, Optional<Mixtures> mixtures) {

    /** Tables that hold what was read, from which an edition's data are read again. */
    private static final List<String> DATA =
            List.of(TableComparison.BALLOTS, "decisions", "discrepancies", "roll_calls", "speakers");

    /** Settings that decide what those tables hold. */
    private static final List<String> OF_READING =
            List.of("absence", "ballots-as", "corrections", "majority", "select", "whole-text");

    /**
     * Counts the mixtures, where there is anything to tell apart.
     *
     * @throws IOException when a file can't be read or written
     */
    static Tracing of(Versions<ComparedEdition> editions, MadeFrom made, Recounting recounting) throws IOException {
        // Of the same inputs and settings: another program, whatever it calls itself.
        Cause cause = made.origins().isEmpty() ? Cause.of(Origin.PROGRAM) : new Cause(made.origins());
        Telling telling = telling(editions, made, recounting);
        if (telling != Telling.APART) {
            return new Tracing(telling, cause, Optional.empty());
        }
        Optional<Mixtures> mixtures = mixtures(editions, made.origins(), recounting);
        return new Tracing(mixtures.isPresent() ? telling : Telling.REFUSED, cause, mixtures);
    }

    private static Telling telling(Versions<ComparedEdition> editions, MadeFrom made, Recounting recounting)
            throws IOException {
        if (made.origins().size() < 2) {
            return Telling.ALONE;
        }
        if (!editions.before()
                .provenance()
                .study()
                .equals(editions.after().provenance().study())) {
            return Telling.OTHER_STUDY;
        }
        if (made.changes().stream()
                .filter(change -> change.kind() == ChangeKind.SETTING)
                .anyMatch(change -> OF_READING.contains(
                        MadeFrom.firstName(change.place().keyValues().get(0))))) {
            return Telling.OTHER_READING;
        }
        for (String table : DATA) {
            Versions<Optional<String>> heads =
                    new Versions<>(head(editions.before(), table), head(editions.after(), table));
            if (!heads.areAlike() || heads.after().isEmpty()) {
                return Telling.OTHER_TABLES;
            }
        }
        return editions.after().provenance().version().equals(recounting.version())
                ? Telling.APART
                : Telling.OTHER_PROGRAM;
    }

    /** The line that names a table's columns. */
    private static Optional<String> head(ComparedEdition edition, String table) throws IOException {
        Path file = edition.table(table);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Optional.ofNullable(lines.readLine());
        }
    }

    private static Optional<Mixtures> mixtures(
            Versions<ComparedEdition> editions, Set<Origin> differing, Recounting recounting) throws IOException {
        ComparedEdition after = editions.after();
        // What does not differ is taken of the later edition, on both sides; a mixture that is another is counted once.
        boolean sameData = !differing.contains(Origin.DATA);
        boolean sameSettings = !differing.contains(Origin.SETTINGS);
        ComparedEdition data = sameData ? after : editions.before();
        ComparedEdition settings = sameSettings ? after : editions.before();
        Optional<Path> old = recounting.count(data, settings);
        Optional<Path> again = recounting.count(after, after);
        Optional<Path> newSettings = sameSettings ? old : sameData ? again : recounting.count(data, after);
        Optional<Path> newData = sameData ? old : sameSettings ? again : recounting.count(after, settings);
        if (old.isEmpty() || newSettings.isEmpty() || newData.isEmpty() || again.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mixtures(differing, old.get(), newSettings.get(), newData.get(), again.get()));
    }

    /** What traces the changes of a table whose rows no mixture can be held against. */
    TableTracer ofOtherKeys() {
        return new TableTracer.Same(telling == Telling.ALONE ? cause : Cause.UNKNOWN);
    }

    /** What traces the changes of a table. */
    TableTracer of(String table, List<String> key) throws IOException, UnreadableEdition {
        if (mixtures.isEmpty()) {
            return ofOtherKeys();
        }
        if (table.equals(TableComparison.BALLOTS)) {
            // No mixture is read otherwise than the edition whose data it has.
            return new TableTracer.Same(Cause.of(cause.origins().contains(Origin.DATA) ? Origin.DATA : Origin.PROGRAM));
        }
        return mixtures.get().beside(table, key);
    }
}
