package org.scrutin.analysis.uncertainty;

/** How an interval was made, as tables and captions name it. */
public enum IntervalMethod {
    /** {@link MeetingInterval}. */
    CLUSTER_T("cr2_t_skew"),
    /** {@link MeetingJackknife} of one sample. */
    JACKKNIFE_T("jackknife_t_skew"),
    /** {@link MeetingJackknife} of two cycles or more. */
    JACKKNIFE_T_OF_CYCLES("jackknife_t"),
    /** {@link RateInterval}. */
    WILSON_MEETINGS("wilson_meetings");

    private final String id;

    IntervalMethod(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }
}
