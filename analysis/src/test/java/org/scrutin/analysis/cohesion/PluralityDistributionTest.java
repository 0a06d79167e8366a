package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.ChoiceCounts;

class PluralityDistributionTest {

    @ParameterizedTest(name = "room {0}-{1}-{2}, {3} drawn")
    @CsvSource({
        "1,1,1,2",
        "2,1,0,2",
        "3,2,1,4",
        "0,5,4,3",
        "7,7,7,20",
        "5,4,3,1",
        "4,4,4,0",
        "6,3,1,10",
        "63,28,2,10",
        "63,28,2,24",
        "63,28,2,17",
        "65,25,0,40",
        "153,24,1,54",
        "79,67,40,33",
        "64,64,65,97",
        "100,60,33,120",
        "190,1,2,28",
        "12,12,169,193",
        "64,64,65,192",
        "400,200,105,120"
    })
    void isRightToTwelveDigitsOfExactArithmetic(int yes, int abstain, int no, int drawn) {
        BigInteger[] ways = exactWays(new int[] {yes, abstain, no}, drawn);
        BigInteger all = binomial(yes + abstain + no, drawn);
        PluralityDistribution draws = PluralityDistribution.of(new ChoiceCounts(yes, no, abstain), drawn);

        BigInteger weighted = BigInteger.ZERO;
        BigInteger atMost = BigInteger.ZERO;
        for (int m = 0; m <= drawn; m++) {
            BigInteger atLeast = all.subtract(atMost);
            atMost = atMost.add(ways[m]);
            weighted = weighted.add(ways[m].multiply(BigInteger.valueOf(m)));
            assertRelative(ratio(ways[m], all), draws.probability(m), "P(M* = " + m + ")");
            assertRelative(ratio(atLeast, all), draws.atLeast(m), "P(M* >= " + m + ")");
            assertRelative(ratio(atMost, all), draws.atMost(m), "P(M* <= " + m + ")");
        }
        assertEquals(all, atMost, "the enumeration itself");
        assertRelative(ratio(weighted, all), draws.mean(), "E[M*]");
        assertRelative(ratio(ways[drawn], all), draws.unanimous(), "P(M* = T)");
    }

    @ParameterizedTest(name = "E[agreement_index] of {0} ballots, three equally likely choices: {1}")
    @CsvSource({"2, .500", "3, .444", "5, .333", "10, .239"})
    void smallGroupsLookUnitedByChance(int ballots, double expected) {
        int many = 500_000_000;
        double mean = PluralityDistribution.of(new ChoiceCounts(many, many, many), ballots)
                .mean();

        assertEquals(expected, (3 * mean - ballots) / (2 * ballots), 5e-4);
    }

    @Test
    void noMoreIsDrawnThanThereIs() {
        ChoiceCounts room = new ChoiceCounts(1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> PluralityDistribution.of(room, 4));
        assertThrows(IllegalArgumentException.class, () -> PluralityDistribution.of(room, -1));
    }

    private static void assertRelative(double exact, double actual, String what) {
        assertEquals(exact, actual, Math.max(1e-300, 1e-12 * exact), what);
    }

    private static double ratio(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(40))
                .doubleValue();
    }

    /** How many draws have plurality m, for each m, counted one draw after the other. */
    private static BigInteger[] exactWays(int[] room, int drawn) {
        BigInteger[] ways = new BigInteger[drawn + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        BigInteger[][] binomials = new BigInteger[3][];
        for (int i = 0; i < 3; i++) {
            binomials[i] = new BigInteger[room[i] + 1];
            for (int k = 0; k <= room[i]; k++) {
                binomials[i][k] = binomial(room[i], k);
            }
        }
        for (int y = 0; y <= Math.min(room[0], drawn); y++) {
            for (int a = 0; a <= Math.min(room[1], drawn - y); a++) {
                int n = drawn - y - a;
                if (n <= room[2]) {
                    int m = Math.max(y, Math.max(a, n));
                    ways[m] = ways[m].add(
                            binomials[0][y].multiply(binomials[1][a]).multiply(binomials[2][n]));
                }
            }
        }
        return ways;
    }

    private static BigInteger binomial(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }
}
