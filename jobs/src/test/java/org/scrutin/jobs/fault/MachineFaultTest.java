package org.scrutin.jobs.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the machine's fault, by what libraries say of it; and what is not. */
class MachineFaultTest {

    private static final String LOST = "Spark ended under the run: it was stopped, or its master is out of reach";

    /** Spark's own words, as its sources of version 4.2 have them; a name in braces is filled in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            StandaloneAppClient, no master | All masters are unresponsive! Giving up.
            StandaloneSchedulerBackend     | Application has been killed. Reason: All masters are unresponsive! Giving up.
            StandaloneAppClient, removed   | Master removed our application: FAILED
            TaskSchedulerImpl, stage       | Job aborted due to stage failure: Application has been killed. Reason: Master removed our application: KILLED
            TaskSchedulerImpl, waiting     | Spark context stopped while waiting for backend
            SparkContext, a method         | Cannot call methods on a stopped SparkContext.
            SparkContext, a job            | SparkContext has been shutdown
            DAGScheduler, a running job    | Job 0 cancelled because SparkContext was shut down
            DAGScheduler, a late event     | dag-scheduler-event-loop has already been stopped accidentally.
            Dispatcher, a late message     | RpcEnv already stopped.
            Dispatcher, an endpoint        | RpcEnv has been stopped
            Dispatcher, the scheduler      | Could not find CoarseGrainedScheduler.
            Dispatcher, the block managers | Could not find BlockManagerMaster.
            """)
    void aSparkThatEndedIsTheMachinesWhateverWordsItUses(String whoSaysSo, String words) {
        for (Throwable failure : new Throwable[] {
            new IllegalStateException(words), new IllegalStateException("a job failed", new IOException(words))
        }) {
            assertEquals(Optional.of(LOST), MachineFault.in(failure), whoSaysSo);
            assertEquals(ExitStatus.ENVIRONMENT, ExitStatus.of(failure), whoSaysSo);
        }
    }

    @Test
    void whoeverHoldsAContextThatHasEndedNeedsNoWords() {
        EnvironmentFailed lost = MachineFault.sparkLost(new NullPointerException());
        assertEquals(Optional.of(LOST), MachineFault.in(lost));
        assertEquals(ExitStatus.ENVIRONMENT, ExitStatus.of(lost));
    }

    @Test
    void memoryAndDiskAreToldWithWhatHelps() {
        String memory = "out of memory; give Java more with SCRUTIN_JAVA_OPTS=-Xmx4g";
        assertLine(memory, new OutOfMemoryError());
        assertLine(memory, new IllegalStateException("Task 3 failed: java.lang.OutOfMemoryError: Java heap space"));
        assertLine("the disk is full", new IOException("No space left on device"));
        assertLine("the file system refuses to write: no permission", new IOException("Permission denied"));
        assertLine(
                "report/x: No space left on device",
                new UncheckedIOException(new FileSystemException("report/x", "", "No space left on device")));
        assertLine("report: no permission", new UncheckedIOException(new AccessDeniedException("report")));
        assertLine("report: can't be made or found", new NoSuchFileException("report"));
        assertLine("report: no folder", new NotDirectoryException("report"));
    }

    @Test
    void theFirstThatIsKnownDecides() {
        InputRefused refused = new InputRefused(InputFault.inFile("f", "x", "y"));
        assertEquals(
                ExitStatus.REFUSED,
                ExitStatus.of(new IllegalStateException("a task", new IOException("read", refused))));
        assertLine("first", new EnvironmentFailed("first", new IOException("No space left on device")));
    }

    @Test
    void whatNobodyKnowsIsOurs() {
        for (Throwable failure : new Throwable[] {
            new NullPointerException(),
            new IllegalStateException("the master of all things"),
            new IOException("Job aborted due to stage failure: Task 0 in stage 1.0 failed 1 times"),
        }) {
            assertEquals(Optional.empty(), MachineFault.in(failure));
            assertEquals(ExitStatus.OWN_FAULT, ExitStatus.of(failure));
        }
    }

    private static void assertLine(String line, Throwable failure) {
        assertEquals(Optional.of(line), MachineFault.in(failure));
        assertEquals(ExitStatus.ENVIRONMENT, ExitStatus.of(failure));
    }
}
