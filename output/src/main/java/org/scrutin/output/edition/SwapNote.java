package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which edition goes back to its place if the run ends between two renames. Written before the first of them. */
final class SwapNote {

    private final Path file;

    SwapNote(ReportPlace place) {
        this.file = place.note();
    }

    void write(EditionId edition) throws IOException {
        Files.writeString(file, edition.value(), StandardCharsets.UTF_8);
        DiskFlush.file(file);
        DiskFlush.folder(file.getParent());
    }

    /** The edition; empty where there is no note, or half of one: then nothing was renamed yet. */
    Optional<EditionId> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EditionId(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
