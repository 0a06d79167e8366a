package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void printsFixedDecimalsWithATrueMinus() {
        assertEquals("0.50", Numbers.fixed(.5, 2));
        assertEquals("−0.10", Numbers.fixed(-.1026, 2));
        assertEquals("0.00", Numbers.fixed(-.0004, 2), "no minus before zero");
        assertEquals("0.313", Numbers.fixed(.3125, 3), "five sixteenths, rounded as the report rounds it");
        assertEquals("", Numbers.fixed(OptionalDouble.empty(), 2));
    }

    @Test
    void signsWhatIsNotZero() {
        assertEquals("+0.03", Numbers.signed(.0321, 2));
        assertEquals("−0.03", Numbers.signed(-.0321, 2));
        assertEquals("0.00", Numbers.signed(.0004, 2));
    }

    @Test
    void findsTheMiddle() {
        assertEquals(OptionalDouble.of(2), Numbers.median(List.of(3., 1., 2.)));
        assertEquals(OptionalDouble.of(2.5), Numbers.median(List.of(4., 1., 2., 3.)));
        assertEquals(OptionalDouble.empty(), Numbers.median(List.of()));
    }
}
