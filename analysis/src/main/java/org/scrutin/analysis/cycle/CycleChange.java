package org.scrutin.analysis.cycle;

import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.vote.GroupId;

/**
 * The change of a group's mean cohesion between two cycles and where it comes from: a row of table
 * {@code cycle_change}. Later minus earlier; negative = less united.
 *
 * @param from earlier cycle
 * @param to later cycle
 * @param group the group
 * @param measure agreement index or Rice
 * @param method straight from one to the other, or the sum of the steps between
 * @param fromMean mean of the earlier cycle
 * @param toMean mean of the later
 * @param parts the split, which adds up to {@code toMean - fromMean}
 * @param intervals how much the change and its parts vary from meeting to meeting
 * @param common members that belonged on the date of every counted roll call of both cycles; direct only, else the
 *     smallest of the steps
 * @param topics the split by topic, in code-point order; empty for chained
 */
public record CycleChange(
        String from,
        String to,
        GroupId group,
        CohesionIndex measure,
        Method method,
        double fromMean,
        double toMean,
        Parts parts,
        ChangeIntervals intervals,
        int common,
        List<TopicChange> topics) {

    /** How the two cycles are joined. */
    public enum Method {
        DIRECT("direct"),
        CHAINED("chained");

        private final String id;

        Method(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }

    /**
     * A change, split.
     *
     * @param agenda from another mix of topics
     * @param behaviour from the common members' voting on the same topics, attendance included
     * @param membership from who joined and left
     * @param attendance of behaviour, who came to vote
     */
    public record Parts(double agenda, double behaviour, double membership, double attendance) {

        public double total() {
            return agenda + behaviour + membership;
        }

        /** The sum of two steps. */
        public Parts plus(Parts next) {
            return new Parts(
                    agenda + next.agenda,
                    behaviour + next.behaviour,
                    membership + next.membership,
                    attendance + next.attendance);
        }
    }

    /**
     * One topic's part: a row of table {@code cycle_change_topics}.
     *
     * @param topic the topic
     * @param weightFrom share of the earlier cycle's counted roll calls, 0 to 1
     * @param weightTo share of the later's
     * @param from mean in the earlier cycle; empty where it was not voted
     * @param to mean in the later; empty where it was not voted
     * @param agenda centred part
     * @param behaviour part
     * @param membership part
     */
    public record TopicChange(
            String topic,
            double weightFrom,
            double weightTo,
            OptionalDouble from,
            OptionalDouble to,
            double agenda,
            double behaviour,
            double membership) {}
}
