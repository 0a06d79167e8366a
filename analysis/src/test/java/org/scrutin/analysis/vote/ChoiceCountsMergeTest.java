package org.scrutin.analysis.vote;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.scrutin.analysis.fixture.MergeContract;

class ChoiceCountsMergeTest extends MergeContract<ChoiceCounts, Choice> {

    @Override
    protected Arbitrary<Choice> items() {
        return Arbitraries.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
    }

    @Override
    protected ChoiceCounts empty() {
        return ChoiceCounts.NONE;
    }

    @Override
    protected ChoiceCounts accept(ChoiceCounts tally, Choice item) {
        return tally.accept(item);
    }

    @Override
    protected ChoiceCounts combine(ChoiceCounts left, ChoiceCounts right) {
        return left.combine(right);
    }

    @Override
    protected Object view(ChoiceCounts tally) {
        return tally;
    }

    @Override
    protected Object counted(List<Choice> items) {
        return new ChoiceCounts(
                Collections.frequency(items, Choice.YES),
                Collections.frequency(items, Choice.NO),
                Collections.frequency(items, Choice.ABSTAIN));
    }
}
