package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;

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
 * tested ({@link MeetingPermutation}) is what is shown. The weights are those of Mantel and Haenszel.
 *
 * <p><b>Source.</b> Mantel, N. and Haenszel, W. (1959). Statistical aspects of the analysis of data from retrospective studies
 * of disease. Journal of the National Cancer Institute 22 (4), 719–748. doi:10.1093/jnci/22.4.719
 *
 * @param before the earlier cycle
 * @param after the later cycle
 */
record CycleScores(Side before, Side after) {

    /** Which of the two cycles. */
    enum When {
        BEFORE,
        AFTER
    }

    /**
     * One score.
     *
     * @param when in which cycle
     * @param topic of the roll call
     * @param meeting of the roll call
     * @param value 0 to 1
     */
    record Score(When when, String topic, String meeting, double value) {}

    /**
     * One cycle.
     *
     * @param scores how many count
     * @param mean over topics, each weighted alike in both cycles, 0 to 1
     * @param residuals of its meetings, in code-point order
     */
    record Side(int scores, double mean, List<Double> residuals) {

        int meetings() {
            return residuals.size();
        }
    }

    /** Compares scores; empty where no topic has scores in both cycles. */
    static Optional<CycleScores> of(List<Score> scores) {
        Map<String, Topic> topics = new TreeMap<>(CodePointOrder.INSTANCE);
        scores.forEach(score ->
                topics.computeIfAbsent(score.topic(), topic -> new Topic()).accept(score));
        topics.values().removeIf(topic -> !topic.inBoth());
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        List<Score> counted = scores.stream()
                .filter(score -> topics.containsKey(score.topic()))
                .toList();
        return Optional.of(new CycleScores(side(When.BEFORE, counted, topics), side(When.AFTER, counted, topics)));
    }

    private static Side side(When when, List<Score> counted, Map<String, Topic> topics) {
        double weights = 0;
        double sum = 0;
        for (Topic topic : topics.values()) {
            weights += topic.weight();
            sum += topic.weight() * topic.mean(when);
        }
        Map<String, Double> residuals = new TreeMap<>(CodePointOrder.INSTANCE);
        List<Score> here =
                counted.stream().filter(score -> score.when() == when).toList();
        here.forEach(score -> residuals.merge(
                score.meeting(), score.value() - topics.get(score.topic()).mean(), Double::sum));
        return new Side(here.size(), sum / weights, new ArrayList<>(residuals.values()));
    }

    private static final class Topic {

        private final Mean before = new Mean();
        private final Mean after = new Mean();

        void accept(Score score) {
            in(score.when()).accept(score.value());
        }

        boolean inBoth() {
            return before.count > 0 && after.count > 0;
        }

        double weight() {
            return (double) before.count * after.count / (before.count + after.count);
        }

        double mean(When when) {
            return in(when).sum / in(when).count;
        }

        double mean() {
            return (before.sum + after.sum) / (before.count + after.count);
        }

        private Mean in(When when) {
            return switch (when) {
                case BEFORE -> before;
                case AFTER -> after;
            };
        }
    }

    private static final class Mean {

        private int count;
        private double sum;

        void accept(double value) {
            count++;
            sum += value;
        }
    }
}
