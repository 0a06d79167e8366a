package org.scrutin.output.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who holds a study's report folder: told to another run that wants it, and to nobody else. It stands in the lock, never in
 * a report.
 *
 * @param process id of the process, as its machine counts them
 * @param host name of the machine
 * @param since when the run began
 */
public record Holder(long process, String host, Instant since) {

    /** The one line that the lock holds and that the other run says. */
    String line() {
        return "process " + process + " on " + host + " since " + since.truncatedTo(ChronoUnit.SECONDS);
    }
}
