package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.scrutin.analysis.agreement.JointChoice.count;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.MergeContract;

class PairTableMergeTest extends MergeContract<PairTable, JointChoice> {

    @Override
    protected Arbitrary<JointChoice> items() {
        return JointChoice.any();
    }

    @Override
    protected PairTable empty() {
        return PairTable.NONE;
    }

    @Override
    protected PairTable accept(PairTable tally, JointChoice item) {
        return tally.accept(item.first(), item.second());
    }

    @Override
    protected PairTable combine(PairTable left, PairTable right) {
        return left.combine(right);
    }

    @Override
    protected Object view(PairTable tally) {
        return tally;
    }

    @Override
    protected Object counted(List<JointChoice> items) {
        return new PairTable(
                count(items, "YY"),
                count(items, "YA"),
                count(items, "YN"),
                count(items, "AY"),
                count(items, "AA"),
                count(items, "AN"),
                count(items, "NY"),
                count(items, "NA"),
                count(items, "NN"));
    }

    @Test
    void whatWasAddedCanBeTakenAway() {
        PairTable one = new PairTable(1, 2, 3, 4, 5, 6, 7, 8, 9);
        PairTable other = new PairTable(9, 7, 5, 3, 1, 2, 4, 6, 8);

        assertEquals(one, one.combine(other).without(other));
        assertThrows(IllegalArgumentException.class, () -> one.without(other));
    }
}
