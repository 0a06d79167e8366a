package org.scrutin.analysis.cycle;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.scrutin.analysis.fixture.MergeContract;

/** With eighths, whose sums are exact. */
class TopicSumsMergeTest extends MergeContract<TopicSums, TopicMeans.Value> {

    @Override
    protected Arbitrary<TopicMeans.Value> items() {
        return Combinators.combine(
                        Arbitraries.of("", "a", "b"), Arbitraries.integers().between(0, 8))
                .as((topic, eighths) -> new TopicMeans.Value(topic, eighths / 8.0));
    }

    @Override
    protected TopicSums empty() {
        return TopicSums.NONE;
    }

    @Override
    protected TopicSums accept(TopicSums tally, TopicMeans.Value item) {
        return tally.combine(TopicSums.of(List.of(item)));
    }

    @Override
    protected TopicSums combine(TopicSums left, TopicSums right) {
        return left.combine(right);
    }

    @Override
    protected Object view(TopicSums tally) {
        return tally.means();
    }

    @Override
    protected Object counted(List<TopicMeans.Value> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(TopicMeans.of(items));
    }
}
