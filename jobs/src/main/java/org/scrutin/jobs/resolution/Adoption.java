package org.scrutin.jobs.resolution;

/** How a resolution was adopted, in the data's own words. */
public enum Adoption {
    RECORDED_VOTE("By a recorded vote"),
    WITHOUT_A_VOTE("Without a vote"),
    /** The data say nothing, as of some resolutions whose parts were adopted in different ways. */
    NOT_TOLD("");

    private final String words;

    Adoption(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
