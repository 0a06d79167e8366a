package org.scrutin.jobs.extract;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an extraction writes.
 *
 * @param tables the folder of the tables
 * @param questions the file of what a person needs to decide; empty = none is written
 * @param notes the folder of notes to the publisher; empty = none are written
 */
public record ExtractTarget(Path tables, Optional<Path> questions, Optional<Path> notes) {

    /** The tables alone. */
    public static ExtractTarget tables(Path folder) {
        return new ExtractTarget(folder, Optional.empty(), Optional.empty());
    }
}
