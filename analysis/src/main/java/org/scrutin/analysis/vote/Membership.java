package org.scrutin.analysis.vote;

/**
 * A state's membership of a group over a span of time.
 *
 * @param group the group
 * @param state the member
 * @param period inclusive
 * @param precision how exact the dates are: day, month, year, proxy (a date that stands for an unknown one)
 * @param confidence how well the row is supported
 * @param basis what the row rests on, as the registry says
 * @param note a remark of the registry, or empty
 */
public record Membership(
        GroupId group,
        StateId state,
        Period period,
        String precision,
        Confidence confidence,
        String basis,
        String note) {

    /** Whether the registry supports it weakly, so that what rests on it must say so. */
    public boolean isDoubtful() {
        return confidence == Confidence.LOW;
    }

    /** How well a row of the registry is supported. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW;

        /** The word in tables. */
        public String id() {
            return switch (this) {
                case HIGH -> "high";
                case MEDIUM -> "medium";
                case LOW -> "low";
            };
        }
    }
}
