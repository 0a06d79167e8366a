package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.uncertainty.RandomStreams;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

class GapStatisticTest {

    /** By hand: 012 apart by 2, 6, 7, 34 by 3. Together: all ten distances over 5. */
    @Test
    void dispersionIsTheMeanSumOfDistances() {
        DistanceMatrix distances = DistanceMatrix.of(new double[][] {
            {0, 2, 6, 10, 10},
            {2, 0, 7, 10, 10},
            {6, 7, 0, 5, 5},
            {10, 10, 5, 0, 3},
            {10, 10, 5, 3, 0}
        });

        Dispersion dispersion = new Dispersion(distances);

        assertEquals(68 / 5.0, dispersion.of(Partition.of(new int[] {0, 0, 0, 0, 0})), 1e-15);
        assertEquals(15 / 3.0 + 3 / 2.0, dispersion.of(Partition.of(new int[] {0, 0, 0, 1, 1})), 1e-15);
        // 34 stays and is not added up anew; 01 is another cluster than 012.
        assertEquals(2 / 2.0 + 3 / 2.0, dispersion.of(Partition.of(new int[] {0, 0, 1, 2, 2})), 1e-15);
        assertEquals(0, dispersion.of(Partition.of(new int[] {0, 1, 2, 3, 4})));
    }

    @Test
    void theSmallestThatTheNextDoesNotBeatByMoreThanItsError() {
        assertEquals(OptionalInt.of(3), curve(.10, .30, .50, .52, .90).best(), "0.50 >= 0.52 - 0.05, before 0.90");
        assertEquals(OptionalInt.of(1), curve(.30, .20, .50).best(), "no clusters, although 3 lies higher");
        assertEquals(OptionalInt.empty(), curve(.10, .30, .50).best(), "it still rises at the end");
        assertEquals(OptionalInt.empty(), curve().best());
    }

    @Test
    void equalRowsLeaveNoLogarithm() {
        IndicatorRows rows = rows(SmallVotes.among("AAA BBB CCC DDD")
                .vote("R1 2001-01-01", "AAYY")
                .vote("R2 2001-01-02", "YYAA")
                .vote("R3 2001-01-03", "YYAA"));

        GapCurve curve = new GapStatistic(rows, AbstentionDistance.JACCARD).curve(3, 20, streams(1));

        assertTrue(curve.byK().containsKey(1));
        assertTrue(curve.byK().tailMap(2).isEmpty(), "two clusters of equal rows: W = 0");
        assertTrue(new GapStatistic(rows, AbstentionDistance.JACCARD)
                .curve(3, 0, streams(1))
                .byK()
                .isEmpty());
    }

    /** Three blocs of six, each abstaining on ten roll calls of its own, but for one cell in ten. */
    @Test
    void findsBlocsWhereThereAre() {
        assertEquals(
                OptionalInt.of(3),
                new GapStatistic(blocs(3), AbstentionDistance.JACCARD)
                        .curve(8, 100, streams(7))
                        .best());
    }

    /** The same cells, dealt out anew among the states: nothing but chance. One set in some is uneven enough for more. */
    @Test
    void findsNoneWhereThereAreNone() {
        List<OptionalInt> found = IntStream.range(0, 20)
                .mapToObj(set -> blocs(3).dealtAnew(streams(99).stream(set)))
                .map(chance -> new GapStatistic(chance, AbstentionDistance.JACCARD)
                        .curve(8, 100, streams(7))
                        .best())
                .toList();

        assertTrue(found.stream().filter(OptionalInt.of(1)::equals).count() >= 15, () -> "of 20: " + found);
    }

    @Property(tries = 15)
    void neitherTheOrderOfRollCallsNorSidesMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SmallVotes votes = RandomVotes.of(random, 6, 25);

        GapCurve curve = curve(rows(votes), seed);

        assertEquals(curve, curve(rows(votes.shuffled(random)), seed));
        assertEquals(curve, curve(rows(votes.exchanged()), seed));
    }

    @Property(tries = 30)
    void dealingKeepsEveryColumnAndEveryAbsence(@ForAll long seed) {
        IndicatorRows rows = rows(RandomVotes.of(new Random(seed), 7, 20));
        IndicatorRows dealt = rows.dealtAnew(streams(seed).stream(3));

        for (int column = 0; column < rows.columns(); column++) {
            int abstentions = 0;
            for (int point = 0; point < rows.points(); point++) {
                assertEquals(rows.cast(point, column), dealt.cast(point, column));
                assertTrue(dealt.cast(point, column) || !dealt.abstained(point, column));
                abstentions += rows.abstained(point, column) ? 1 : 0;
                abstentions -= dealt.abstained(point, column) ? 1 : 0;
            }
            assertEquals(0, abstentions);
        }
    }

    private static GapCurve curve(IndicatorRows rows, long seed) {
        return new GapStatistic(rows, AbstentionDistance.JACCARD).curve(4, 10, streams(seed));
    }

    private static GapCurve curve(double... gaps) {
        TreeMap<Integer, Gap> byK = new TreeMap<>();
        IntStream.range(0, gaps.length).forEach(i -> byK.put(i + 1, new Gap(gaps[i], .05)));
        return new GapCurve(byK);
    }

    private static IndicatorRows blocs(int blocs) {
        Random random = new Random(20180629);
        SmallVotes votes = SmallVotes.among(RandomVotes.names(6 * blocs));
        for (int rollCall = 0; rollCall < 10 * blocs; rollCall++) {
            StringBuilder letters = new StringBuilder();
            for (int state = 0; state < 6 * blocs; state++) {
                boolean own = state / 6 == rollCall / 10;
                letters.append(own == random.nextInt(10) > 0 ? 'A' : 'Y');
            }
            votes.vote("R%02d 2001-01-01".formatted(rollCall), letters.toString());
        }
        return rows(votes);
    }

    private static IndicatorRows rows(SmallVotes votes) {
        RollCallMatrix matrix = votes.matrix();
        List<Integer> positions = new ArrayList<>(
                IntStream.range(0, matrix.states().size()).boxed().toList());
        return IndicatorRows.of(matrix, RollCallSet.all(matrix.rollCalls().size()), positions);
    }

    private static RandomStreams streams(long seed) {
        return new RandomStreams(seed, "test");
    }
}
