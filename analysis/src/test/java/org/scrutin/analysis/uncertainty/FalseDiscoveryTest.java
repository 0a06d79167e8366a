package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.ReferenceRow;

class FalseDiscoveryTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** By hand, m = 5: 5·.005/1 = .025; 5·.01/2 = .025; 5·.03/3 = .05; 5·.04/4 = .05; .2. */
    @Test
    void worked() {
        assertClose(of(.025, .05, .05, .025, .2), FalseDiscovery.qValues(of(.01, .04, .03, .005, .2)));
    }

    /** By hand, m = 3: the second smallest has 3·.049/2 = .0735, the largest .05, and none may be above a larger one's. */
    @Test
    void neverAboveThatOfALargerP() {
        assertClose(of(.05, .05, .05), FalseDiscovery.qValues(of(.05, .049, .048)));
    }

    @Test
    void testsWithoutPDoNotCount() {
        List<OptionalDouble> gaps = List.of(NONE, OptionalDouble.of(.01), NONE, OptionalDouble.of(.5));

        List<OptionalDouble> q = FalseDiscovery.qValues(gaps);

        assertEquals(List.of(NONE, OptionalDouble.of(.02), NONE, OptionalDouble.of(.5)), q);
        assertEquals(List.of(), FalseDiscovery.qValues(List.of()));
        assertEquals(List.of(NONE), FalseDiscovery.qValues(List.of(NONE)));
    }

    @Test
    void refusesWhatIsNoP() {
        assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.qValues(of(1.1)));
        assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.qValues(of(-.1)));
        assertThrows(IllegalArgumentException.class, () -> FalseDiscovery.qValues(of(Double.NaN)));
    }

    /** Values of R, {@code src/test/reference/mean_intervals.R}. */
    @Test
    void asRComputesThem() {
        Map<String, List<ReferenceRow>> families = new LinkedHashMap<>();
        ReferenceRow.table("made_q_values.csv")
                .forEach(row -> families.computeIfAbsent(row.text("family"), family -> new ArrayList<>())
                        .add(row));
        assertEquals(7, families.size());
        families.values().forEach(rows -> {
            List<OptionalDouble> q = FalseDiscovery.qValues(rows.stream()
                    .map(row -> row.text("p").isEmpty() ? NONE : OptionalDouble.of(Double.parseDouble(row.text("p"))))
                    .toList());
            IntStream.range(0, rows.size()).forEach(i -> rows.get(i).close("q", q.get(i)));
        });
    }

    @Property
    void betweenPAndMTimesPAndInTheirOrder(@ForAll long seed) {
        List<OptionalDouble> p = random(new Random(seed));
        List<OptionalDouble> q = FalseDiscovery.qValues(p);
        long m = p.stream().filter(OptionalDouble::isPresent).count();

        for (int i = 0; i < p.size(); i++) {
            assertEquals(p.get(i).isPresent(), q.get(i).isPresent());
            if (p.get(i).isEmpty()) {
                continue;
            }
            double own = p.get(i).getAsDouble();
            double corrected = q.get(i).getAsDouble();
            assertTrue(own <= corrected + 1e-15 && corrected <= Math.min(1, m * own + 1e-15));
            for (int j = 0; j < p.size(); j++) {
                if (p.get(j).isPresent() && p.get(j).getAsDouble() >= own) {
                    assertTrue(q.get(j).getAsDouble() >= corrected);
                }
            }
        }
    }

    @Property
    void theOrderOfTestsDoesNotMatter(@ForAll long seed) {
        List<OptionalDouble> p = random(new Random(seed));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, p.size()).boxed().toList());
        Collections.shuffle(order, new Random(~seed));

        List<OptionalDouble> q = FalseDiscovery.qValues(p);
        List<OptionalDouble> shuffled =
                FalseDiscovery.qValues(order.stream().map(p::get).toList());

        assertEquals(order.stream().map(q::get).toList(), shuffled);
    }

    @Property
    void doublingTheFamilyChangesNothing(@ForAll long seed) {
        List<OptionalDouble> p = random(new Random(seed));
        List<OptionalDouble> twice = new ArrayList<>(p);
        twice.addAll(p);

        assertClose(FalseDiscovery.qValues(p), FalseDiscovery.qValues(twice).subList(0, p.size()));
    }

    /** Hundredths, so that ties are common. */
    private static List<OptionalDouble> random(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> random.nextInt(5) == 0 ? NONE : OptionalDouble.of(random.nextInt(101) / 100.0))
                .toList();
    }

    private static List<OptionalDouble> of(double... values) {
        return DoubleStream.of(values).mapToObj(OptionalDouble::of).toList();
    }

    private static void assertClose(List<OptionalDouble> expected, List<OptionalDouble> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).isPresent(), found.get(i).isPresent());
            assertEquals(expected.get(i).orElse(0), found.get(i).orElse(0), 1e-15);
        }
    }
}
