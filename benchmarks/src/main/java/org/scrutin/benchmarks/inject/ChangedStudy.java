package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The default study in one language, and the same with one ballot changed: each makes another edition, and a run on one replaces the
 * other's.
 *
 * @param folders of the two
 */
record ChangedStudy(List<Path> folders) {

    static final String ID = "small-arms-2018";

    private static final String LANGUAGES = "languages: [en, zh]";

    private static final String BALLOT = "A/CONF.192/2018/RC/3:whole,AGO,";

    ChangedStudy {
        folders = List.copyOf(folders);
    }

    /** Copies the study of this project, and changes the second copy. */
    static ChangedStudy in(Path scratch) throws IOException {
        Path recorded = copy(scratch.resolve("study-recorded"));
        Path changed = copy(scratch.resolve("study-changed"));
        for (Path study : List.of(recorded, changed)) {
            replace(study.resolve("study.yaml"), LANGUAGES, "languages: [en]");
        }
        replace(changed.resolve("ballots.csv"), BALLOT + "Y", BALLOT + "A");
        return new ChangedStudy(List.of(recorded, changed));
    }

    private static void replace(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " has no " + old);
        }
        Files.writeString(file, text.replace(old, now));
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
