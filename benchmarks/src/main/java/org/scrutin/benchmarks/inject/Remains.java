package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.output.edition.Manifest;

/**
 * What stands in a folder of reports after a run, however that ended.
 *
 * @param output the folder of all reports
 */
record Remains(Path output) {

    private Path published() {
        return output.resolve(MadeStudy.ID);
    }

    /** The id of the edition that readers see; empty where they see none. */
    Optional<String> edition() throws IOException {
        return Manifest.read(published()).map(manifest -> manifest.edition().value());
    }

    /** What {@code scrutin verify} would find: files that differ from the manifest. */
    List<String> differences() throws IOException {
        Optional<Manifest> manifest = Manifest.read(published());
        return manifest.isEmpty()
                ? List.of("no report")
                : manifest.get().differences(published().toRealPath());
    }

    /** What nobody needs: everything but the one edition and the lock. */
    List<String> leftovers() throws IOException {
        Path editions = output.resolve(".editions");
        List<String> found = new ArrayList<>();
        Path real = published().toRealPath();
        try (Stream<Path> top = Files.list(output);
                Stream<Path> studies = Files.list(editions);
                Stream<Path> ofStudy = Files.list(editions.resolve(MadeStudy.ID))) {
            top.filter(path -> !path.equals(published()) && !path.equals(editions))
                    .forEach(path -> found.add(path.toString()));
            studies.filter(path -> !path.endsWith(MadeStudy.ID) && !path.endsWith(MadeStudy.ID + ".lock"))
                    .forEach(path -> found.add(path.toString()));
            ofStudy.filter(path -> !path.equals(real)).forEach(path -> found.add(path.toString()));
        }
        return found;
    }
}
