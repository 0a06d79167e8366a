package org.scrutin.analysis.uncertainty;

/** How an interval was made, as tables and captions name it. */
public enum IntervalMethod {
    /** {@link MeetingInterval} on the scale of the measure. */
    CLUSTER_T("cr2_t"),
    /** {@link MeetingInterval} on the logit of the rescaled measure, because the plain one would leave its range. */
    CLUSTER_T_LOGIT("cr2_t_logit"),
    /** {@link MeetingJackknife} on the scale of the measure. */
    JACKKNIFE_T("jackknife_t"),
    /** {@link MeetingJackknife} on the logit of the rescaled measure, because the plain one would leave its range. */
    JACKKNIFE_T_LOGIT("jackknife_t_logit");

    private final String id;

    IntervalMethod(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    /** The same, on the logit scale. */
    IntervalMethod onLogit() {
        return switch (this) {
            case CLUSTER_T, CLUSTER_T_LOGIT -> CLUSTER_T_LOGIT;
            case JACKKNIFE_T, JACKKNIFE_T_LOGIT -> JACKKNIFE_T_LOGIT;
        };
    }
}
