package org.scrutin.jobs.load.record;

import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that tests read and the project does not contain. */
final class SharedData {

    private SharedData() {}

    /** The converted report of the conference of 2018. */
    static Path report2018() {
        Path folder = Path.of(System.getProperty("scrutin.data", "../shared/data"));
        Path report = folder.resolve("record").resolve("000_1366cbd6226e3dfd.txt");
        if (!Files.isRegularFile(report)) {
            throw new IllegalStateException(
                    "no record at " + report + ": name the folder of the data with -Dscrutin.data");
        }
        return report;
    }
}
