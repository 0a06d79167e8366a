package org.scrutin.analysis.uncertainty;

/**
 * How a mean over roll calls varies with its meetings: the formulas of {@link MeetingInterval}.
 *
 * @param mean over all roll calls
 * @param spread of the mean
 * @param farthest largest distance of a meeting's own mean from it
 */
record MeetingSpread(double mean, Spread spread, double farthest) {

    /** The spread of a mean over at least two meetings. */
    static MeetingSpread of(MeetingSums sums) {
        double n = sums.count();
        double mean = sums.total() / n;
        double variance = 0;
        double squaredShares = 0;
        double weights = 0;
        double squaredWeights = 0;
        double squares = 0;
        double cubes = 0;
        double farthest = 0;
        for (MeetingSums.Sum meeting : sums.byMeeting().values()) {
            double share = meeting.count() / n;
            double distance = meeting.total() / meeting.count() - mean;
            double weight = share * share / (1 - share);
            variance += weight * distance * distance;
            squaredShares += share * share;
            weights += weight;
            squaredWeights += weight * weight;
            double pull = share * distance / (1 - share);
            squares += pull * pull;
            cubes += pull * pull * pull;
            farthest = Math.max(farthest, Math.abs(distance));
        }
        double freedom = 1 / (squaredShares + weights * weights - squaredWeights);
        double skewness = squares > 0 ? cubes / Math.pow(squares, 1.5) : 0;
        return new MeetingSpread(mean, new Spread(Math.sqrt(variance), freedom, skewness), farthest);
    }
}
