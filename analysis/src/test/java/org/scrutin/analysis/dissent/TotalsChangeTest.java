package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutin.analysis.dissent.TotalsChange.Standing;
import org.scrutin.analysis.dissent.TotalsChangeTest.Pair;
import org.scrutin.analysis.fixture.MergeContract;
import org.scrutin.analysis.vote.Choice;

class TotalsChangeTest extends MergeContract<TotalsChange, Pair> {

    /** One state's two choices. */
    record Pair(Choice before, Choice now, Standing standing) {}

    @Example
    void eachStateIsCountedOnce() {
        TotalsChange change = tally(List.of(
                pair("YY"),
                pair("YY"),
                pair("YA"),
                pair("YN"),
                pair("AY"),
                pair("YX"),
                pair("YX"),
                pair("YX"),
                pair("XY"),
                pair("XA"),
                pair("NN"),
                pair("NA"),
                new Pair(Choice.ABSENT, Choice.YES, Standing.NEW),
                new Pair(Choice.YES, Choice.ABSENT, Standing.GONE)));

        assertEquals(new TotalsChange(8, 5, 1, 2, 1, 3, 1, 1), change);
        assertEquals(-3, change.total());
    }

    @Example
    void aChangeOfTenIsLarge() {
        assertEquals(true, new TotalsChange(20, 10, 0, 10, 0, 0, 0, 0).isLarge());
        assertEquals(false, new TotalsChange(20, 11, 0, 9, 0, 0, 0, 0).isLarge());
        assertEquals(true, new TotalsChange(10, 20, 0, 0, 10, 0, 0, 0).isLarge());
    }

    @Example
    void partsThatDoNotAddUpAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TotalsChange(148, 121, 0, 3, 2, 25, 0, 0));
    }

    @Property(tries = 300)
    void partsAddUpToTheChange(@ForAll("pairs") List<Pair> pairs) {
        TotalsChange change = tally(pairs);
        long before = pairs.stream().filter(p -> p.before() == Choice.YES).count();
        long now = pairs.stream().filter(p -> p.now() == Choice.YES).count();

        assertEquals(before, change.from());
        assertEquals(now, change.to());
        assertEquals(
                now - before,
                change.switchedIn()
                        - change.switchedOut()
                        + change.appeared()
                        - change.vanished()
                        + change.joined()
                        - change.left());
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        return items().list().ofMaxSize(60);
    }

    private static Pair pair(String letters) {
        return new Pair(
                Choice.ofLetter(letters.substring(0, 1)).orElseThrow(),
                Choice.ofLetter(letters.substring(1)).orElseThrow(),
                Standing.MEMBER);
    }

    private TotalsChange tally(List<Pair> pairs) {
        TotalsChange change = TotalsChange.NONE;
        for (Pair pair : pairs) {
            change = accept(change, pair);
        }
        return change;
    }

    @Override
    protected Arbitrary<Pair> items() {
        return Combinators.combine(
                        Arbitraries.of(Choice.class), Arbitraries.of(Choice.class), Arbitraries.of(Standing.class))
                .as(Pair::new);
    }

    @Override
    protected TotalsChange empty() {
        return TotalsChange.NONE;
    }

    @Override
    protected TotalsChange accept(TotalsChange tally, Pair item) {
        return tally.accept(item.before(), item.now(), item.standing());
    }

    @Override
    protected TotalsChange combine(TotalsChange left, TotalsChange right) {
        return left.combine(right);
    }

    @Override
    protected Object view(TotalsChange tally) {
        return tally;
    }

    @Override
    protected Object counted(List<Pair> items) {
        return new TotalsChange(
                count(items, p -> p.before() == Choice.YES),
                count(items, p -> p.now() == Choice.YES),
                count(items, p -> p.now() == Choice.YES && p.before().isCast() && p.before() != Choice.YES),
                count(items, p -> p.before() == Choice.YES && p.now().isCast() && p.now() != Choice.YES),
                count(items, p -> came(p) && p.standing() != Standing.NEW),
                count(items, p -> went(p) && p.standing() != Standing.GONE),
                count(items, p -> came(p) && p.standing() == Standing.NEW),
                count(items, p -> went(p) && p.standing() == Standing.GONE));
    }

    private static boolean came(Pair pair) {
        return pair.before() == Choice.ABSENT && pair.now() == Choice.YES;
    }

    private static boolean went(Pair pair) {
        return pair.before() == Choice.YES && pair.now() == Choice.ABSENT;
    }

    private static int count(List<Pair> items, Predicate<Pair> which) {
        return (int) items.stream().filter(which).count();
    }
}
