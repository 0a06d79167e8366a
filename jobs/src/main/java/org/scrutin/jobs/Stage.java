package org.scrutin.jobs;

/** What the main job is doing, in the order of a run. */
public enum Stage {
    LOAD,
    ANALYSE,
    WRITE
}
