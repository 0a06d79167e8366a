package org.scrutin.jobs.load.record.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that a library may not come back from: done on a thread of its own, and waited for so long and no longer. What is not done by then
 * is left behind and may go on until the program ends, which it does not keep from ending.
 */
public final class DoneAside {

    private DoneAside() {}

    /**
     * Does some work.
     *
     * @param longest how long it is waited for
     * @param work what is done
     * @return what came of it
     * @throws TimeoutException when it is not done by then
     * @throws ExecutionException with whatever the work threw
     */
    public static <T> T within(Duration longest, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "document");
        // One that does not end must not keep the program from its end.
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the wait was ended from outside", e);
        }
    }
}
