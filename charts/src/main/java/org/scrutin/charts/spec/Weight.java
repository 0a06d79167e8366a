package org.scrutin.charts.spec;

/** How much a mark matters to what the title says. */
public enum Weight {
    /** What the title speaks of. */
    FOCUS,
    /** The rest, there to compare with. */
    CONTEXT
}
