package org.scrutin.analysis.cohesion;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.scrutin.analysis.fixture.MergeContract;

/** Units of three categories with up to four coders each, so that sizes meet. */
class CoincidenceMatrixMergeTest extends MergeContract<CoincidenceMatrix, List<Integer>> {

    @Override
    protected Arbitrary<List<Integer>> items() {
        return Arbitraries.integers().between(0, 2).list().ofSize(3);
    }

    @Override
    protected CoincidenceMatrix empty() {
        return CoincidenceMatrix.none(3);
    }

    @Override
    protected CoincidenceMatrix accept(CoincidenceMatrix tally, List<Integer> item) {
        return tally.accept(item);
    }

    @Override
    protected CoincidenceMatrix combine(CoincidenceMatrix left, CoincidenceMatrix right) {
        return left.combine(right);
    }

    /** The pairs by size of unit from 2 to 6: sixtieths of coincidences, so that they are whole numbers. */
    @Override
    protected Object view(CoincidenceMatrix tally) {
        return List.of(cells(tally), marginals(tally));
    }

    @Override
    protected Object counted(List<List<Integer>> items) {
        long[] cells = new long[9];
        long[] marginals = new long[3];
        for (List<Integer> unit : items) {
            List<Integer> coders = IntStream.range(0, 3)
                    .boxed()
                    .flatMap(category -> IntStream.range(0, unit.get(category)).mapToObj(i -> category))
                    .toList();
            if (coders.size() < 2) {
                continue;
            }
            coders.forEach(category -> marginals[category]++);
            for (int i = 0; i < coders.size(); i++) {
                for (int j = 0; j < coders.size(); j++) {
                    if (i != j) {
                        cells[3 * coders.get(i) + coders.get(j)] += 60 / (coders.size() - 1);
                    }
                }
            }
        }
        return List.of(
                IntStream.range(0, 9).mapToObj(i -> cells[i]).toList(),
                IntStream.range(0, 3).mapToObj(i -> marginals[i]).toList());
    }

    private static List<Long> cells(CoincidenceMatrix tally) {
        return IntStream.range(0, 9)
                .mapToObj(i -> Math.round(60 * tally.coincidences(i / 3, i % 3)))
                .toList();
    }

    private static List<Long> marginals(CoincidenceMatrix tally) {
        return IntStream.range(0, 3).mapToObj(tally::marginal).toList();
    }
}
