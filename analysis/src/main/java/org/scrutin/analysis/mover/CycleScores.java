package org.scrutin.analysis.mover;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.Range;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

/**
 * One state's scores in two cycles, compared topic by topic, so that another mix of topics is no change of the state's.
 *
 * <p><b>Symbols.</b> On topic t the state has n0(t) scores in the earlier and n1(t) in the later cycle, with means m0(t) and
 * m1(t); m(t) = mean of all of them. Topics without a score in one of the two are left out.
 *
 * <p><b>Formulas.</b> With {@code w(t) = n0(t)·n1(t) / (n0(t) + n1(t))}, W = Σ w(t):
 *
 * <pre>
 * before = Σ w(t) m0(t) / W      after = Σ w(t) m1(t) / W
 * residual of a meeting = Σ over its scores x of  x − m(t)
 * </pre>
 *
 * <p>Every topic weighs alike in both cycles, so {@code after − before} holds the mix of topics constant; with one topic both are
 * plain means. The residuals of the later meetings add up to {@code W · (after − before)}, those of all meetings to 0: what is
 * tested ({@link MeetingPermutation}) is, for the meetings as they happened, W times what is shown. The weights are those of Mantel and Haenszel.
 *
 * <p><b>Source.</b> Mantel, N. and Haenszel, W. (1959). Statistical aspects of the analysis of data from retrospective studies
 * of disease. Journal of the National Cancer Institute 22 (4), 719–748. doi:10.1093/jnci/22.4.719
 *
 * @param before the earlier cycle
 * @param after the later cycle
 * @param balance whether their meetings can stand for each other
 */
record CycleScores(Side before, Side after, MeetingBalance balance) {

    /**
     * One cycle. Of its meetings both lists speak in code-point order.
     *
     * @param scores how many count
     * @param mean over topics, each weighted alike in both cycles, 0 to 1
     * @param residuals of its meetings
     * @param changes what {@code after − before} is without each of its meetings in turn; none where no topic is left that has
     *     scores in both cycles
     */
    record Side(int scores, double mean, List<Double> residuals, MeetingJackknife.Sample changes) {

        int meetings() {
            return residuals.size();
        }
    }

    /** Compares scores. */
    static CycleScores of(CycleTallies scores) {
        TopicTotals earlier = sum(scores.before());
        TopicTotals later = sum(scores.after());
        TopicTotals all = earlier.combine(later);
        WeightedMeans means = WeightedMeans.of(earlier, later).orElseThrow();
        return new CycleScores(
                new Side(
                        earlier.count(),
                        means.before(),
                        residuals(scores.before(), all),
                        changes(scores.before(), rest -> WeightedMeans.of(rest, later))),
                new Side(
                        later.count(),
                        means.after(),
                        residuals(scores.after(), all),
                        changes(scores.after(), rest -> WeightedMeans.of(earlier, rest))),
                MeetingBalance.of(scores));
    }

    /** What a test of the two looks at. */
    MeetingResiduals residuals() {
        return new MeetingResiduals(before.residuals(), after.residuals());
    }

    /** Later minus earlier, −1 to 1. */
    double change() {
        return after.mean() - before.mean();
    }

    /**
     * How much the change varies with the meetings: {@link MeetingJackknife}, whole meetings left out within each cycle. Without
     * a topic's only meeting in a cycle the topic is left out for that turn, as it would be of votes without that meeting. With fewer
     * than {@value IntervalEstimate#FEWEST_ROLL_CALLS_OF_A_CYCLE} scores in either cycle there is none.
     */
    IntervalEstimate interval(StudentQuantiles quantiles) {
        int meetings = Math.min(before.meetings(), after.meetings());
        if (meetings >= IntervalEstimate.FEWEST_MEETINGS_OF_A_CYCLE
                && Math.min(before.scores(), after.scores()) < IntervalEstimate.FEWEST_ROLL_CALLS_OF_A_CYCLE) {
            return new IntervalEstimate.Missing(IntervalEstimate.Reason.FEW_ROLL_CALLS_OF_A_CYCLE, meetings);
        }
        return MeetingJackknife.of(change(), List.of(before.changes(), after.changes()), Range.SIGNED, quantiles);
    }

    private static TopicTotals sum(List<TopicTotals> meetings) {
        return meetings.stream().reduce(TopicTotals::combine).orElseThrow();
    }

    /** What each meeting has more than its topics' means over both cycles would give it. */
    private static List<Double> residuals(List<TopicTotals> meetings, TopicTotals all) {
        return meetings.stream().map(meeting -> meeting.residual(all)).toList();
    }

    private static MeetingJackknife.Sample changes(
            List<TopicTotals> meetings, Function<TopicTotals, Optional<WeightedMeans>> means) {
        TopicTotals totals = sum(meetings);
        return new MeetingJackknife.Sample(
                meetings,
                meeting -> means.apply(totals.without(meeting))
                        .map(rest -> OptionalDouble.of(rest.after() - rest.before()))
                        .orElseGet(OptionalDouble::empty));
    }

    /** The means of two cycles over the topics with scores in both. */
    private record WeightedMeans(double before, double after) {

        static Optional<WeightedMeans> of(TopicTotals earlier, TopicTotals later) {
            double weights = 0;
            double before = 0;
            double after = 0;
            for (int topic = 0; topic < earlier.topics(); topic++) {
                int n0 = earlier.count(topic);
                int n1 = later.count(topic);
                if (n0 > 0 && n1 > 0) {
                    double weight = (double) n0 * n1 / (n0 + n1);
                    weights += weight;
                    before += weight * earlier.mean(topic);
                    after += weight * later.mean(topic);
                }
            }
            return weights > 0 ? Optional.of(new WeightedMeans(before / weights, after / weights)) : Optional.empty();
        }
    }
}
