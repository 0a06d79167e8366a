package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;

class LargestTest {

    private static final List<Claim> CLAIMS =
            List.of(claim("a", "left", 2), claim("b", "other", 1), claim("c", "left", 5), claim("d", "left", 3));

    @Test
    void thoseOfMostStandInTheirOrderAmongTheOthers() {
        Largest two = new Largest("left", 2, "left.more");
        assertEquals(
                List.of("b", "c", "d"), two.of(CLAIMS).stream().map(Claim::id).toList());
        assertEquals(3, two.all(CLAIMS));
    }

    @Test
    void nothingIsLeftOutOfAsManyAsArePrinted() {
        Largest three = new Largest("left", 3, "left.more");
        assertEquals(CLAIMS, three.of(CLAIMS));
        assertEquals(0, three.all(CLAIMS));
    }

    private static Claim claim(String id, String template, int n) {
        return Claim.of(id, template).restingOn(n);
    }
}
