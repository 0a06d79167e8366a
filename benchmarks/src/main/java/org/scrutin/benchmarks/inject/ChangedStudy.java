package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The default study, and the same with one ballot changed: each makes another edition, and a run on one replaces the other's.
 *
 * @param folders of the two
 */
record ChangedStudy(List<Path> folders) {

    static final String ID = "small-arms-2018";

    private static final String BALLOT = "A/CONF.192/2018/RC/3:whole,AGO,";

    ChangedStudy {
        folders = List.copyOf(folders);
    }

    /** Copies the study of this project, and changes the second copy. */
    static ChangedStudy in(Path scratch) throws IOException {
        Path recorded = copy(scratch.resolve("study-recorded"));
        Path changed = copy(scratch.resolve("study-changed"));
        Path ballots = changed.resolve("ballots.csv");
        String table = Files.readString(ballots);
        if (!table.contains(BALLOT + "Y")) {
            throw new IllegalStateException("the study has no ballot " + BALLOT + "Y");
        }
        Files.writeString(ballots, table.replace(BALLOT + "Y", BALLOT + "A"));
        return new ChangedStudy(List.of(recorded, changed));
    }

    private static Path copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(Path.of("studies", ID))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
