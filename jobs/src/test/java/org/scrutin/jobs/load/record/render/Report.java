package org.scrutin.jobs.load.record.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what was counted below {@code target/render}, as the rows of a table for the documentation. */
final class Report {

    private Report() {}

    static void write(String name, Tally tally) {
        StringBuilder table = new StringBuilder("| shape, language | exact | repaired | reported | silently wrong |\n");
        tally.rows().forEach((cell, counts) -> {
            table.append("| ").append(cell);
            counts.forEach(count -> table.append(" | ").append(count));
            table.append(" |\n");
        });
        table.append("| all");
        for (Fate fate : Fate.values()) {
            table.append(" | ").append(tally.of(fate));
        }
        table.append(" |\n");
        try {
            Path folder = Files.createDirectories(Path.of("target", "render"));
            Files.writeString(folder.resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
