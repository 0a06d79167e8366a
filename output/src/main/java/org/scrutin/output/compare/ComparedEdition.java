package org.scrutin.output.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.Sha256;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.Dictionary;

/**
 * One of two editions that are held against each other.
 *
 * @param folder holds its tables
 * @param id its id
 * @param provenance what it was made from
 * @param tables names of the tables that are compared, in code-point order
 * @param numbered whether its sentences have the numbers that the report prints behind them
 */
public record ComparedEdition(
        Path folder, EditionId id, Provenance provenance, NavigableSet<String> tables, boolean numbered) {

    /** What a manifest says is not followed out of the folder. */
    private static final Pattern TABLE = Pattern.compile("tables/([a-z_]+)\\.csv");

    /** Tables about tables: they follow from what is compared. */
    private static final List<String> LEFT_OUT = List.of(
            ChangeTables.CHANGES.name(),
            ChangeTables.CHANGES_TABLES.name(),
            Dictionary.definition().name());

    public ComparedEdition {
        tables = Collections.unmodifiableNavigableSet(tables);
    }

    /**
     * An edition that was published. Every table, and the file of its sentences, is held against the manifest first: what somebody changed is not compared.
     *
     * @param folder an edition's, or a link to one
     * @throws UnreadableEdition when it is none, or a table is missing or not as it was written
     * @throws IOException when a file can't be read
     */
    public static ComparedEdition published(Path folder) throws IOException, UnreadableEdition {
        Manifest manifest =
                Manifest.read(folder).orElseThrow(() -> new UnreadableEdition("no manifest of this program"));
        Provenance provenance =
                Provenance.read(folder).orElseThrow(() -> new UnreadableEdition("no manifest of this program"));
        Path real = folder.toRealPath();
        NavigableSet<String> tables = new TreeSet<>(CodePointOrder.INSTANCE);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            Matcher table = TABLE.matcher(file.getKey());
            if (table.matches() || file.getKey().equals(PrintedSentences.FILE)) {
                Path path = real.resolve(file.getKey());
                if (!Files.isRegularFile(path)) {
                    throw new UnreadableEdition(file.getKey() + " is missing");
                }
                if (!Sha256.of(path).equals(file.getValue())) {
                    throw new UnreadableEdition(file.getKey() + " is not as the manifest says");
                }
                if (table.matches()) {
                    tables.add(table.group(1));
                }
            }
        }
        return new ComparedEdition(real, manifest.edition(), provenance, compared(tables), true);
    }

    /**
     * An edition whose tables were written just now; its sentences are not numbered yet.
     *
     * @throws IOException when its folder can't be read
     */
    public static ComparedEdition written(Path folder, EditionId id, Provenance provenance) throws IOException {
        NavigableSet<String> tables = new TreeSet<>(CodePointOrder.INSTANCE);
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            files.map(file -> TABLE.matcher("tables/" + file.getFileName()))
                    .filter(Matcher::matches)
                    .forEach(table -> tables.add(table.group(1)));
        }
        return new ComparedEdition(folder, id, provenance, compared(tables), false);
    }

    private static NavigableSet<String> compared(NavigableSet<String> tables) {
        LEFT_OUT.forEach(tables::remove);
        return tables;
    }

    /** The file of a table. */
    Path table(String name) {
        return folder.resolve("tables").resolve(name + ".csv");
    }
}
