package org.scrutin.analysis.cycle;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateId;

/**
 * One group in two cycles: who of it is compared.
 *
 * @param votes what the group did
 * @param earlier roll calls of the earlier cycle on which its index counts
 * @param later those of the later
 * @param common members that belong on the date of each of them
 */
record ChangeStep(GroupVotes votes, List<Integer> earlier, List<Integer> later, NavigableSet<StateId> common) {

    static ChangeStep of(GroupVotes votes, List<Integer> earlier, List<Integer> later) {
        return new ChangeStep(votes, earlier, later, votes.common(Stream.concat(earlier.stream(), later.stream())));
    }

    /** The split of the change; empty where a cycle has no roll call that counts. */
    Optional<ChangeDecomposition> decomposition() {
        return cycles(votes.means(earlier), votes.means(later))
                .map(all -> new ChangeDecomposition(all, cycles(together()), cycles(attending())));
    }

    /** The common members, whether or not they came. */
    GroupVotes.Standing together() {
        StateRows rows = votes.rows(common);
        return rollCall -> rows;
    }

    /** Those of the common members that cast a ballot on the roll call's topic in both cycles. */
    GroupVotes.Standing attending() {
        Map<String, StateRows> byTopic = new TreeMap<>(CodePointOrder.INSTANCE);
        return rollCall -> byTopic.computeIfAbsent(votes.topic(rollCall), topic -> {
            NavigableSet<StateId> casting = votes.casting(common, earlier, topic);
            casting.retainAll(votes.casting(common, later, topic));
            return votes.rows(casting);
        });
    }

    private Optional<ChangeDecomposition.Cycles> cycles(GroupVotes.Standing standing) {
        return cycles(votes.means(earlier, standing), votes.means(later, standing));
    }

    private static Optional<ChangeDecomposition.Cycles> cycles(Optional<TopicMeans> from, Optional<TopicMeans> to) {
        return from.flatMap(before -> to.map(after -> new ChangeDecomposition.Cycles(before, after)));
    }
}
