package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Choice;

class AgreementScoreTest {

    private static final PairTable D = ballots("YYYYYAANXY", "YYYANAYNYX");
    private static final PairTable E = new PairTable(4, 2, 1, 1, 2, 1, 0, 1, 2);

    @Test
    void theWorkedExamplesAreTheTablesThatTheySay() {
        assertEquals(new PairTable(3, 1, 1, 1, 1, 0, 0, 0, 1), D);
        assertEquals(8, D.common());
        assertEquals(14, E.common());
    }

    @ParameterizedTest(name = "{0}: D {1}, E {2}")
    @CsvSource(textBlock = """
            AGREE_EXACT,   .625,    .571429
            AGREE_HALF,    .750,    .750
            AGREE_BINARY,  .800,    .857143
            S_ABSOLUTE,    .500,    .500
            S_SQUARED,     .625,    .678571
            KAPPA_NOMINAL, .368421, .348837
            KAPPA_LINEAR,  .384615, .430233
            KAPPA_SQUARED, .400000, .511628
            PI_NOMINAL,    .360000, .341176
            PI_LINEAR,     .372549, .421829
            PI_SQUARED,    .384615, .502959
            """)
    void worked(AgreementScore score, double d, double e) {
        assertEquals(d, score.of(D).orElseThrow(), 5e-7);
        assertEquals(e, score.of(E).orElseThrow(), 5e-7);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(textBlock = """
            # a,  b,   exact, half, binary, s,  s_squared, kappa, pi
            X,    Y,   ,      ,     ,       ,   ,          ,
            Y,    Y,   1,     1,    1,      1,  1,         ,
            AA,   AA,  1,     1,    ,       1,  1,         ,
            NNN,  NNN, 1,     1,    1,      1,  1,         ,
            Y,    A,   0,     .5,   ,       0,  .5,        0,    -1
            AA,   NN,  0,     .5,   ,       0,  .5,        0,    -1
            YY,   NN,  0,     0,    0,      -1, -1,        0,    -1
            """)
    void edges(
            String a,
            String b,
            Double exact,
            Double half,
            Double binary,
            Double s,
            Double squared,
            Double kappa,
            Double pi) {
        PairTable table = ballots(a, b);

        assertScore(exact, AgreementScore.AGREE_EXACT, table);
        assertScore(half, AgreementScore.AGREE_HALF, table);
        assertScore(binary, AgreementScore.AGREE_BINARY, table);
        assertScore(s, AgreementScore.S_ABSOLUTE, table);
        assertScore(squared, AgreementScore.S_SQUARED, table);
        assertScore(kappa, AgreementScore.KAPPA_NOMINAL, table);
        assertScore(kappa, AgreementScore.KAPPA_LINEAR, table);
        assertScore(kappa, AgreementScore.KAPPA_SQUARED, table);
        assertScore(pi, AgreementScore.PI_NOMINAL, table);
        assertScore(pi, AgreementScore.PI_LINEAR, table);
        assertScore(pi, AgreementScore.PI_SQUARED, table);
    }

    private static void assertScore(Double expected, AgreementScore score, PairTable table) {
        OptionalDouble wanted = expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected);
        assertEquals(wanted, score.of(table), score::id);
    }

    @Test
    void noScoreUnderTheMinimumOfItsOwnN() {
        assertEquals(5, AgreementScore.AGREE_BINARY.n(D));
        assertEquals(8, AgreementScore.AGREE_HALF.n(D));

        assertTrue(AgreementScore.AGREE_BINARY.of(D, 5).isPresent());
        assertTrue(AgreementScore.AGREE_BINARY.of(D, 6).isEmpty());
        assertTrue(AgreementScore.AGREE_HALF.of(D, 8).isPresent());
        assertTrue(AgreementScore.AGREE_HALF.of(D, 9).isEmpty());
    }

    @Property
    void staysInItsRange(@ForAll AgreementScore score, @ForAll("tables") PairTable table) {
        double least = score.id().startsWith("agree") ? 0 : -1;
        score.of(table).ifPresent(value -> assertEquals(Math.max(least, Math.min(1, value)), value));
    }

    @Property
    void doesNotChangeWhenTheTwoStatesAreExchanged(@ForAll AgreementScore score, @ForAll("tables") PairTable table) {
        assertEquals(score.of(table), score.of(table.transposed()));
    }

    @Property
    void doesNotChangeWhenInFavourAndAgainstAreExchanged(@ForAll AgreementScore score, @ForAll("tables") PairTable t) {
        PairTable renamed = new PairTable(t.nn(), t.na(), t.ny(), t.an(), t.aa(), t.ay(), t.yn(), t.ya(), t.yy());

        assertEquals(score.of(t), score.of(renamed));
        assertEquals(score.n(t), score.n(renamed));
    }

    @Property
    void doesNotChangeWhenTheDataAreDoubled(@ForAll AgreementScore score, @ForAll("tables") PairTable table) {
        assertEquals(score.of(table), score.of(table.combine(table)));
        assertEquals(2 * score.n(table), score.n(table.combine(table)));
    }

    @Property
    void squaredKappaIsAShareOfTheSpread(@ForAll("tables") PairTable t) {
        OptionalDouble kappa = AgreementScore.KAPPA_SQUARED.of(t);
        Assume.that(kappa.isPresent());
        int[][] cells = {{t.yy(), t.ya(), t.yn()}, {t.ay(), t.aa(), t.an()}, {t.ny(), t.na(), t.nn()}};
        double n = t.common();
        double meanX = 0;
        double meanY = 0;
        for (int x = 1; x <= 3; x++) {
            for (int y = 1; y <= 3; y++) {
                meanX += cells[x - 1][y - 1] * x / n;
                meanY += cells[x - 1][y - 1] * y / n;
            }
        }
        double difference = 0;
        double spread = n * (meanX - meanY) * (meanX - meanY);
        for (int x = 1; x <= 3; x++) {
            for (int y = 1; y <= 3; y++) {
                int cell = cells[x - 1][y - 1];
                difference += cell * (x - y) * (x - y);
                spread += cell * ((x - meanX) * (x - meanX) + (y - meanY) * (y - meanY));
            }
        }

        assertEquals(1 - difference / spread, kappa.getAsDouble(), 1e-9);
    }

    @Provide
    Arbitrary<PairTable> tables() {
        return Arbitraries.integers()
                .between(0, 60)
                .list()
                .ofSize(9)
                .map(c -> new PairTable(
                        c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8)));
    }

    private static PairTable ballots(String first, String second) {
        PairTable table = PairTable.NONE;
        for (int i = 0; i < first.length(); i++) {
            table = table.accept(choice(first.charAt(i)), choice(second.charAt(i)));
        }
        return table;
    }

    private static Choice choice(char letter) {
        return Choice.ofLetter(String.valueOf(letter)).orElseThrow();
    }
}
