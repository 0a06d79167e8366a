package org.scrutin.analysis.agreement;

import static org.scrutin.analysis.agreement.JointChoice.count;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.scrutin.analysis.fixture.MergeContract;

class CoincidenceCountsMergeTest extends MergeContract<CoincidenceCounts, JointChoice> {

    @Override
    protected Arbitrary<JointChoice> items() {
        return JointChoice.any();
    }

    @Override
    protected CoincidenceCounts empty() {
        return CoincidenceCounts.NONE;
    }

    @Override
    protected CoincidenceCounts accept(CoincidenceCounts tally, JointChoice item) {
        return tally.accept(item.first(), item.second());
    }

    @Override
    protected CoincidenceCounts combine(CoincidenceCounts left, CoincidenceCounts right) {
        return left.combine(right);
    }

    @Override
    protected Object view(CoincidenceCounts tally) {
        return tally;
    }

    @Override
    protected Object counted(List<JointChoice> items) {
        int bothAbstain = count(items, "AA");
        return new CoincidenceCounts(
                count(items, "YY") + bothAbstain + count(items, "NN"),
                bothAbstain,
                count(items, "YA") + count(items, "AY") + count(items, "NA") + count(items, "AN"),
                count(items, "YN") + count(items, "NY"),
                count(items, "YX") + count(items, "AX") + count(items, "NX"));
    }
}
