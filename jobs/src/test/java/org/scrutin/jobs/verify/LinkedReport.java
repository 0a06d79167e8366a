package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.scrutin.jobs.StudyReports;

/** A report's folder made of links to its files: a test puts a file of its own in place of one, and the report stays. */
final class LinkedReport {

    private LinkedReport() {}

    static void in(Path folder, StudyReports report) throws IOException {
        Path edition = report.folder().toRealPath();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path link = folder.resolve(edition.relativize(file).toString());
                Files.createDirectories(link.getParent());
                Files.createSymbolicLink(link, file);
            }
        }
    }
}
