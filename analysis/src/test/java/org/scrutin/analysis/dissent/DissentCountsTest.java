package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutin.analysis.dissent.DissentCounts.Left;
import org.scrutin.analysis.dissent.DissentCounts.Reversed;
import org.scrutin.analysis.fixture.MergeContract;
import org.scrutin.analysis.vote.Choice;

class DissentCountsTest extends MergeContract<DissentCounts, String> {

    /** All sixteen pairs once, paragraph first. */
    private static final List<String> PAIRS = Stream.of("Y", "A", "N", "X")
            .flatMap(first -> Stream.of("Y", "A", "N", "X").map(second -> first + second))
            .toList();

    @Example
    void eachPairOnce() {
        assertEquals(new DissentCounts(1, 2, new Left(2, 2, 2), new Reversed(1, 1), 3, 3), tally(PAIRS));
    }

    @Example
    void whoLeavesCastTwoBallotsThatDifferAndNotTheFirstInFavour() {
        assertEquals(
                List.of("AY", "AN", "NY", "NA"),
                PAIRS.stream()
                        .filter(pair -> DissentCounts.leaves(choice(pair, 0), choice(pair, 1)))
                        .toList());
    }

    @Example
    void moreThatComeBackThanLeftAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Left(2, 1, 4));
    }

    @Property(tries = 300)
    void countsAddUpToThePairs(@ForAll("pairs") List<String> pairs) {
        DissentCounts counts = tally(pairs);

        assertEquals(of(pairs, "[YAN][YAN]"), counts.bothCast());
        assertEquals(
                of(pairs, "[YANX]{2}") - of(pairs, "XX"),
                counts.bothCast() + counts.paragraphOnly() + counts.wholeOnly());
        assertTrue(counts.left().cameBack() <= counts.left().total());
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        return items().list().ofMaxSize(60);
    }

    private static int of(List<String> pairs, String pattern) {
        return (int) pairs.stream().filter(pair -> pair.matches(pattern)).count();
    }

    private static Choice choice(String pair, int place) {
        return Choice.ofLetter(pair.substring(place, place + 1)).orElseThrow();
    }

    private DissentCounts tally(List<String> pairs) {
        DissentCounts counts = DissentCounts.NONE;
        for (String pair : pairs) {
            counts = accept(counts, pair);
        }
        return counts;
    }

    @Override
    protected Arbitrary<String> items() {
        return Arbitraries.of(PAIRS);
    }

    @Override
    protected DissentCounts empty() {
        return DissentCounts.NONE;
    }

    @Override
    protected DissentCounts accept(DissentCounts tally, String item) {
        return tally.accept(choice(item, 0), choice(item, 1));
    }

    @Override
    protected DissentCounts combine(DissentCounts left, DissentCounts right) {
        return left.combine(right);
    }

    @Override
    protected Object view(DissentCounts tally) {
        return tally;
    }

    @Override
    protected Object counted(List<String> items) {
        return new DissentCounts(
                of(items, "YY"),
                of(items, "AA|NN"),
                new Left(of(items, "A[YN]"), of(items, "N[YA]"), of(items, "[AN]Y")),
                new Reversed(of(items, "YA"), of(items, "YN")),
                of(items, "[YAN]X"),
                of(items, "X[YAN]"));
    }
}
