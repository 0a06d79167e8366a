package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.cycle.CycleChange.TopicChange;

/**
 * Where the change of a group's mean cohesion between two cycles comes from.
 *
 * <p><b>Symbols.</b> For each topic t: c₀, c₁ = the group's mean index on the topic in the earlier and the later cycle;
 * w₀, w₁ = the topic's share of the cycle's roll calls on which the index is defined and not trivial; C = the mean of the
 * two overall means. c′ = the mean index of the common members, those that belong on the date of every counted roll call of
 * both cycles; c″ = that of the common members that cast a ballot on the topic in both cycles.
 *
 * <p><b>Formulas.</b>
 *
 * <pre>
 * agenda     = Σ (w₁ − w₀) · ((c₀ + c₁)/2 − C)
 * behaviour  = Σ (c′₁ − c′₀) · (w₀ + w₁)/2
 * membership = Σ (c₁ − c₀) · (w₀ + w₁)/2 − behaviour
 * attendance = behaviour − Σ (c″₁ − c″₀) · (w₀ + w₁)/2
 * </pre>
 *
 * <p>agenda + behaviour + membership = the later mean minus the earlier, exactly. Since the weights of a cycle add up to 1, C
 * changes no sum; it gives each topic a part that does not hang on where the index has its 0.
 *
 * <p><b>Range.</b> With r = the width of the index's range: total, agenda and behaviour −r to r, membership and attendance −2r to
 * 2r; negative = less united. Between cycles that are not neighbours {@link CycleChanges} adds up the parts of the steps, and
 * the range of a part is that of a step times the number of steps; the total is the same.
 *
 * <p><b>Edges.</b>
 *
 * <ul>
 *   <li>A topic voted in one cycle only: the missing c is set to the other, so it is agenda and nothing else. It is a new
 *       subject: how the group would have voted before is unknown.
 *   <li>c′ undefined on a topic in either cycle: the topic's change is membership.
 *   <li>c″ undefined on a topic in either cycle: its behaviour is all attendance.
 *   <li>"Agenda" is the mix of topics. Other texts under one topic are in behaviour.
 * </ul>
 *
 * <p><b>Complexity.</b> O(topics).
 *
 * <p><b>Source.</b> Kitagawa, E. M. (1955). Components of a difference between two rates. Journal of the American
 * Statistical Association 50 (272), 1168–1194. doi:10.1080/01621459.1955.10501299, for the parts of mix and of rate. To split
 * the part of rate by the common members into behaviour, membership and attendance is this project's own rule.
 *
 * @param all the means of the whole group
 * @param common of its common members; empty where they never have a value
 * @param attending of the common members that cast on the topic in both cycles; empty where they never have a value
 */
record ChangeDecomposition(Cycles all, Optional<Cycles> common, Optional<Cycles> attending) {

    /**
     * An earlier and a later cycle.
     *
     * @param from means of the earlier
     * @param to means of the later
     */
    record Cycles(TopicMeans from, TopicMeans to) {

        /** How much the topic's mean changed; 0 where it is undefined in either. */
        double change(String topic) {
            return from.of(topic).isPresent() && to.of(topic).isPresent()
                    ? to.of(topic).getAsDouble() - from.of(topic).getAsDouble()
                    : 0;
        }
    }

    /** The parts by topic, in code-point order. */
    List<TopicChange> topics() {
        double center = (all.from().mean() + all.to().mean()) / 2;
        List<TopicChange> topics = new ArrayList<>();
        for (String topic : all.from().topicsWith(all.to())) {
            double weightFrom = all.from().weight(topic);
            double weightTo = all.to().weight(topic);
            double from =
                    all.from().of(topic).orElseGet(() -> all.to().of(topic).orElseThrow());
            double to = all.to().of(topic).orElse(from);
            double behaviour = change(common, topic) * meanWeight(topic);
            topics.add(new TopicChange(
                    topic,
                    weightFrom,
                    weightTo,
                    all.from().of(topic),
                    all.to().of(topic),
                    (weightTo - weightFrom) * ((from + to) / 2 - center),
                    behaviour,
                    all.change(topic) * meanWeight(topic) - behaviour));
        }
        return List.copyOf(topics);
    }

    /** The parts over all topics. */
    Parts parts() {
        double agenda = 0;
        double behaviour = 0;
        double membership = 0;
        double present = 0;
        for (TopicChange topic : topics()) {
            agenda += topic.agenda();
            behaviour += topic.behaviour();
            membership += topic.membership();
            present += change(attending, topic.topic()) * meanWeight(topic.topic());
        }
        return new Parts(agenda, behaviour, membership, behaviour - present);
    }

    private double change(Optional<Cycles> cycles, String topic) {
        return all.from().of(topic).isPresent() && all.to().of(topic).isPresent()
                ? cycles.map(means -> means.change(topic)).orElse(0.0)
                : 0;
    }

    private double meanWeight(String topic) {
        return (all.from().weight(topic) + all.to().weight(topic)) / 2;
    }
}
