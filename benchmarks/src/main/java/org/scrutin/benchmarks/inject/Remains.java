package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.ReportPlace;

/**
 * What stands in a folder of reports after a run, however that ended.
 *
 * @param output the folder of all reports
 * @param study the id of the study
 */
record Remains(Path output, String study) {

    private ReportPlace place() {
        return new ReportPlace(output, study);
    }

    private Path published() {
        return place().published();
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
        Path editions = place().editions().getParent();
        List<String> found = new ArrayList<>();
        Path real = published().toRealPath();
        try (Stream<Path> top = Files.list(output);
                Stream<Path> studies = Files.list(editions);
                Stream<Path> ofStudy = Files.list(place().editions())) {
            top.filter(path -> !path.equals(published()) && !path.equals(editions))
                    .forEach(path -> found.add(path.toString()));
            studies.filter(path -> !path.equals(place().editions()) && !path.equals(place().lock()))
                    .forEach(path -> found.add(path.toString()));
            ofStudy.filter(path -> !path.equals(real)).forEach(path -> found.add(path.toString()));
        }
        return found;
    }

    /** Every path that a run touches: all that stands there now, also as it is called while it is built, and what stands there for moments only. */
    SortedSet<String> touched() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path edition = published().toRealPath();
        try (Stream<Path> all = Files.walk(output);
                Stream<Path> inside = Files.walk(edition)) {
            // strace follows a link when it starts: what it leads to is named by itself.
            all.filter(path -> !Files.isSymbolicLink(path)).forEach(path -> paths.add(path.toString()));
            inside.map(edition::relativize).forEach(path -> {
                for (Path folder : List.of(place().staging(), place().pruned(), place().replaced())) {
                    paths.add(folder.resolve(path.toString()).toString());
                }
            });
        }
        for (Path passing : List.of(place().link(), place().note(), place().probe())) {
            paths.add(passing.toString());
        }
        return paths;
    }
}
