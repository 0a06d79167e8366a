package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.output.edition.Manifest;

/**
 * The reports in the folders of a folder: somebody who means a report often names the folder that {@code report} was given.
 *
 * @param folder as it was named
 * @param reports the newest first
 */
record ReportsBeneath(Path folder, List<Path> reports) {

    static ReportsBeneath of(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Manifest.read(folder).isPresent()) {
            return new ReportsBeneath(folder, List.of());
        }
        List<Dated> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.filter(Files::isDirectory).sorted().toList()) {
                if (Manifest.read(child).isPresent()) {
                    found.add(new Dated(child, Files.getLastModifiedTime(child.resolve(Manifest.FILE))));
                }
            }
        }
        return new ReportsBeneath(
                folder,
                found.stream()
                        .sorted(Comparator.comparing(Dated::written).reversed())
                        .map(Dated::report)
                        .toList());
    }

    private record Dated(Path report, FileTime written) {}

    /** The folder is no report: said with the reports in it, where there are any. */
    InputRefused refused() {
        return new InputRefused(fault().orElseGet(
                        () -> InputFault.inFile(folder.toString(), "no manifest of this program", "a report folder")));
    }

    /** What is wrong with the folder where reports lie in it; empty where none do. */
    Optional<InputFault> fault() {
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(InputFault.inFile(
                        folder.toString(),
                        reports.size() == 1
                                ? "no report folder, but one in which a report lies"
                                : "no report folder, but one in which " + reports.size() + " reports lie",
                        (reports.size() == 1 ? "that report, " : "one of them, the newest: ") + reports.get(0)));
    }
}
