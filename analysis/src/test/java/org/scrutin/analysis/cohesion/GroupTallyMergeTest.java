package org.scrutin.analysis.cohesion;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.scrutin.analysis.fixture.MergeContract;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;

class GroupTallyMergeTest extends MergeContract<GroupTally, Choice> {

    @Override
    protected Arbitrary<Choice> items() {
        return Arbitraries.of(Choice.class);
    }

    @Override
    protected GroupTally empty() {
        return GroupTally.NONE;
    }

    @Override
    protected GroupTally accept(GroupTally tally, Choice item) {
        return tally.accept(item);
    }

    @Override
    protected GroupTally combine(GroupTally left, GroupTally right) {
        return left.combine(right);
    }

    @Override
    protected Object view(GroupTally tally) {
        return tally;
    }

    @Override
    protected Object counted(List<Choice> items) {
        ChoiceCounts cast = new ChoiceCounts(
                Collections.frequency(items, Choice.YES),
                Collections.frequency(items, Choice.NO),
                Collections.frequency(items, Choice.ABSTAIN));
        return new GroupTally(cast, Collections.frequency(items, Choice.ABSENT));
    }
}
