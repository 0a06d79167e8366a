package org.scrutin.jobs.load.record;

import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that tests read and the project does not contain. */
final class SharedData {

    private SharedData() {}

    /** The converted report of the conference of 2018. */
    static Path report2018() {
        return file("record", "000_1366cbd6226e3dfd.txt");
    }

    /** A verbatim record as PDF, by its symbol with hyphens for strokes. */
    static Path verbatim(String name) {
        return file("records", name + ".en.pdf");
    }

    private static Path file(String folder, String name) {
        Path file = Path.of(System.getProperty("scrutin.data", "../shared/data"))
                .resolve(folder)
                .resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "no record at " + file + ": name the folder of the data with -Dscrutin.data");
        }
        return file;
    }
}
