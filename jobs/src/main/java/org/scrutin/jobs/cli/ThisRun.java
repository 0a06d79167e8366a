package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.scrutin.output.edition.Holder;

/** This run, as another that wants the same folder is told of it. */
final class ThisRun {

    private ThisRun() {}

    static Holder holder(InstantSource clock) {
        return new Holder(ProcessHandle.current().pid(), host(), clock.instant());
    }

    /** The machine's own name for itself: asking the network for it takes seconds where there is none. */
    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return Stream.of("COMPUTERNAME", "HOSTNAME")
                    .map(System::getenv)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("this machine");
        }
    }
}
