package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A process that holds the folder of a study until somebody ends it. */
final class HoldingRun {

    private HoldingRun() {}

    /** Arguments: the folder of all reports, the study. Says a line when it holds the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Holder holder = new Holder(ProcessHandle.current().pid(), "there", Instant.EPOCH);
        try (ReportFolder folder = ReportFolder.open(Path.of(arguments[0]), arguments[1], holder)) {
            System.out.println("holds " + folder.published());
            Thread.sleep(600_000);
        }
    }
}
