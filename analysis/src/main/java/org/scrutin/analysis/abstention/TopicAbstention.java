package org.scrutin.analysis.abstention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * What several states together abstain on most.
 *
 * <p><b>Formula.</b> {@code share = ΣA / ΣT}, over the states; A = abstentions and T = ballots cast of a state on the topic.
 * The topic with the largest share; of equal ones, the first by its id.
 *
 * <p><b>Undefined.</b> A topic on which the states cast fewer than {@value SubjectAbstentions#LEAST_CAST} ballots each on
 * average does not count: one vote is no habit. Where fewer than two topics count there is nothing to compare.
 *
 * <p><b>Range.</b> A share above 0, at most 1.
 *
 * <p><b>Source.</b> This project's own rule. Shares and not counts, since a topic that is voted on more often would win by that
 * alone.
 *
 * @param topic its id
 * @param abstentions of the states on it, at least 1
 * @param cast ballots of the states on it
 */
public record TopicAbstention(String topic, long abstentions, long cast) {

    private static final Comparator<TopicAbstention> BY_SHARE =
            (a, b) -> Long.compare(a.abstentions * b.cast, b.abstentions * a.cast);

    /**
     * The topic on which the states' abstentions are the largest share of their ballots.
     *
     * @param rows the table of subjects
     * @param cycle in which, {@link Scope#ALL} for the whole study
     * @param states at least one
     * @return empty where no two topics can be compared, or the states abstain on none
     */
    public static Optional<TopicAbstention> most(
            List<SubjectAbstention> rows, String cycle, Collection<StateId> states) {
        Set<StateId> members = new TreeSet<>(states);
        TreeMap<String, TopicAbstention> byTopic = new TreeMap<>();
        for (SubjectAbstention row : rows) {
            Scope scope = row.scope();
            if (scope.cycle().equals(cycle) && !scope.topic().equals(Scope.ALL) && members.contains(row.state())) {
                byTopic.merge(
                        scope.topic(),
                        new TopicAbstention(scope.topic(), row.abstentions(), row.cast()),
                        TopicAbstention::plus);
            }
        }
        byTopic.values().removeIf(topic -> topic.cast < (long) SubjectAbstentions.LEAST_CAST * members.size());
        return byTopic.size() < 2
                ? Optional.empty()
                : byTopic.values().stream()
                        .max(BY_SHARE.thenComparing(TopicAbstention::topic, Comparator.reverseOrder()))
                        .filter(topic -> topic.abstentions > 0);
    }

    private TopicAbstention plus(TopicAbstention more) {
        return new TopicAbstention(topic, abstentions + more.abstentions, cast + more.cast);
    }
}
