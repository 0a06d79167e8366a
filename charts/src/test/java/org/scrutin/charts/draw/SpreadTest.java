package org.scrutin.charts.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void leavesAloneWhatIsFarApart() {
        assertEquals(List.of(50.0, 10.0), Spread.apart(List.of(50.0, 10.0), 8, 0, 100));
    }

    @Test
    void movesApartWhatWouldTouch() {
        assertEquals(List.of(92.0, 100.0), Spread.apart(List.of(99.0, 99.5), 8, 0, 100));
    }

    @Property
    void labelsKeepTheirOrderAndDistance(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 100) Double> wanted) {
        List<Double> places = new ArrayList<>(Spread.apart(wanted, 8, 0, 100));
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < wanted.size(); j++) {
                if (wanted.get(i) < wanted.get(j)) {
                    assertTrue(places.get(i) < places.get(j));
                }
            }
        }
        places.sort(null);
        for (int i = 1; i < places.size(); i++) {
            assertTrue(places.get(i) - places.get(i - 1) >= 8 - 1e-9);
        }
        assertTrue(places.get(places.size() - 1) <= 100);
    }
}
