package org.scrutin.jobs;

import org.scrutin.jobs.publish.WriteStep;

/** Is told how far a run is. */
@FunctionalInterface
public interface Progress {

    /** A stage begins. */
    void begins(Stage stage);

    /** The stage that writes is at this step. Who only counts stages has no use for it. */
    default void at(WriteStep step) {}
}
