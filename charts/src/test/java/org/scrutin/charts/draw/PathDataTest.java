package org.scrutin.charts.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathDataTest {

    @Test
    void writesRelativeHundredths() {
        assertEquals("m1.5-2h3v.25h-3v-.25z", PathData.of(new Rectangle2D.Double(1.5, -2, 3, 0.25)));
    }

    @Test
    void roundingDoesNotAddUp() {
        Path2D stairs = new Path2D.Double();
        stairs.moveTo(0, 0);
        for (int i = 1; i <= 300; i++) {
            stairs.lineTo(i / 3.0, i % 2);
        }
        double x = 0;
        for (String step : PathData.of(stairs).substring("m0 0".length()).split("l", -1)) {
            if (!step.isEmpty()) {
                x += Double.parseDouble(step.split("[ -]", 2)[0]);
            }
        }
        assertEquals(100, x, 0.011);
    }

    @Test
    void numbersHaveNoNeedlessDigits() {
        assertEquals("0", PathData.number(0.001));
        assertEquals("-.5", PathData.number(-0.5));
        assertEquals("481.89", PathData.number(481.8898));
        assertEquals("10.1", PathData.number(10.1));
    }
}
