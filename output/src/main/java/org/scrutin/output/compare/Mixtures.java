package org.scrutin.output.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Editions that were never published: the later program on the data of one of two editions, under the settings of one. Each is a folder
 * with {@code tables/}, as {@link Outcomes} names them.
 *
 * @param differing what differs between the two editions
 */
record Mixtures(Set<Origin> differing, Path old, Path newSettings, Path newData, Path again) {

    /** Beside a table, the same table of each mixture; one that lacks it has none of its rows. */
    TableTracer.OfMixtures beside(String table, List<String> key) throws IOException, UnreadableEdition {
        List<Optional<KeyedRows>> rows = new ArrayList<>();
        TableTracer.OfMixtures tracer = new TableTracer.OfMixtures(differing, rows);
        try {
            for (Path mixture : List.of(old, newSettings, newData, again)) {
                Path file = mixture.resolve("tables").resolve(table + ".csv");
                if (Files.isRegularFile(file)) {
                    KeyedRows opened = KeyedRows.open(file, key);
                    rows.add(Optional.of(opened));
                    opened.advance();
                } else {
                    rows.add(Optional.empty());
                }
            }
            return tracer;
        } catch (IOException | UnreadableEdition | RuntimeException e) {
            tracer.close();
            throw e;
        }
    }
}
