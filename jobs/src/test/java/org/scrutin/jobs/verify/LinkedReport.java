package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.scrutin.jobs.StudyReports;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Sha256;

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

    /** Has the manifest say of a file what it is now, as somebody would who wants a change to go unseen. */
    static void mend(Path folder, String before, Path file) throws IOException {
        String after = Sha256.of(file);
        Path manifest = folder.resolve(Manifest.FILE);
        JsonNode json = new ObjectMapper().readTree(manifest.toFile());
        json.path("files").forEach(listed -> {
            if (listed.path("sha256").asText().equals(before)) {
                ((ObjectNode) listed).put("sha256", after);
            }
        });
        Files.delete(manifest);
        Files.writeString(manifest, json.toString(), StandardCharsets.UTF_8);
    }
}
