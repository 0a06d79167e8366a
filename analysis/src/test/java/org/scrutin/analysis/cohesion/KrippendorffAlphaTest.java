package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.ChoiceCounts;

class KrippendorffAlphaTest {

    /** Krippendorff's own data (2011): four observers give twelve units one of five categories; a dot is missing. */
    private static final List<String> OBSERVERS = List.of(
            "123321412...", //
            "1233224125.3",
            ".3332342251.",
            "12332441251.");

    /**
     * By hand. Units YYA, NNN, YY: coincidences YY 2·1/2 + 2 = 3, YA = AY = 2·1/2 = 1, NN 3; marginals N 3, A 1, Y 4, n = 8.
     * Nominal: observed 2/8, expected (64 − 9 − 1 − 16)/56 = 38/56, so 1 − 14/38 = 12/19. Ordinal: distances YA (4 + 1 − 5/2)² =
     * 25/4, NA (3 + 1 − 2)² = 4, NY (8 − 7/2)² = 81/4; 1 − 7·(25/4)/(4·25/4 + 3·4 + 12·81/4) = 1 − 43.75/280 = 27/32.
     */
    @Test
    void workedByHand() {
        CoincidenceMatrix matrix = CoincidenceMatrix.OF_CHOICES
                .accept(new ChoiceCounts(2, 0, 1))
                .accept(new ChoiceCounts(0, 3, 0))
                .accept(new ChoiceCounts(2, 0, 0));

        assertEquals(3, matrix.coincidences(2, 2));
        assertEquals(1, matrix.coincidences(2, 1));
        assertEquals(1, matrix.coincidences(1, 2));
        assertEquals(3, matrix.coincidences(0, 0));
        assertEquals(List.of(3L, 1L, 4L), List.of(matrix.marginal(0), matrix.marginal(1), matrix.marginal(2)));
        assertEquals(12.0 / 19, KrippendorffAlpha.NOMINAL.of(matrix).orElseThrow(), 1e-15);
        assertEquals(27.0 / 32, KrippendorffAlpha.ORDINAL.of(matrix).orElseThrow(), 1e-15);
    }

    /** As printed in the paper, to three digits; his unit 12, with one value, is dropped and leaves 40 of 41. */
    @Test
    void krippendorffsOwnData() {
        CoincidenceMatrix matrix = CoincidenceMatrix.none(5);
        for (int unit = 0; unit < 12; unit++) {
            int column = unit;
            matrix = matrix.accept(IntStream.rangeClosed('1', '5')
                    .mapToObj(category -> (int) OBSERVERS.stream()
                            .filter(row -> row.charAt(column) == category)
                            .count())
                    .toList());
        }

        assertEquals(
                List.of(9L, 13L, 10L, 5L, 3L),
                IntStream.range(0, 5).mapToObj(matrix::marginal).toList());
        assertEquals(.743, KrippendorffAlpha.NOMINAL.of(matrix).orElseThrow(), .0005);
        assertEquals(.815, KrippendorffAlpha.ORDINAL.of(matrix).orElseThrow(), .0005);
    }

    @Test
    void undefinedWhereNoDisagreementIsToBeExpected() {
        assertUndefined(CoincidenceMatrix.OF_CHOICES);
        assertUndefined(CoincidenceMatrix.OF_CHOICES.accept(new ChoiceCounts(1, 0, 0)));
        assertUndefined(
                CoincidenceMatrix.OF_CHOICES.accept(new ChoiceCounts(3, 0, 0)).accept(new ChoiceCounts(20, 0, 0)));
        // The one against stands alone on its roll call, which is dropped.
        assertUndefined(
                CoincidenceMatrix.OF_CHOICES.accept(new ChoiceCounts(3, 0, 0)).accept(new ChoiceCounts(0, 1, 0)));
    }

    @Test
    void oneWhereEachRollCallIsUnanimousAndTheyDiffer() {
        CoincidenceMatrix matrix =
                CoincidenceMatrix.OF_CHOICES.accept(new ChoiceCounts(5, 0, 0)).accept(new ChoiceCounts(0, 0, 2));

        assertEquals(OptionalDouble.of(1), KrippendorffAlpha.NOMINAL.of(matrix));
        assertEquals(OptionalDouble.of(1), KrippendorffAlpha.ORDINAL.of(matrix));
    }

    /** By hand: two voters who always oppose each other on u roll calls have 1 − (2u − 1)/u: 0 on one, towards −1 on many. */
    @Test
    void oppositesComeNearMinusOneAndNeverReachIt() {
        CoincidenceMatrix matrix = CoincidenceMatrix.OF_CHOICES;
        for (int u = 1; u <= 200; u++) {
            matrix = matrix.accept(new ChoiceCounts(1, 1, 0));
            assertEquals(
                    1 - (2.0 * u - 1) / u, KrippendorffAlpha.NOMINAL.of(matrix).orElseThrow(), 1e-12);
            assertEquals(
                    1 - (2.0 * u - 1) / u, KrippendorffAlpha.ORDINAL.of(matrix).orElseThrow(), 1e-12);
        }
    }

    @Test
    void refusesOtherShapes() {
        assertThrows(IllegalArgumentException.class, () -> CoincidenceMatrix.none(1));
        assertThrows(IllegalArgumentException.class, () -> CoincidenceMatrix.OF_CHOICES.accept(List.of(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> CoincidenceMatrix.OF_CHOICES.accept(List.of(1, 2, -1)));
        assertThrows(
                IllegalArgumentException.class, () -> CoincidenceMatrix.OF_CHOICES.combine(CoincidenceMatrix.none(5)));
    }

    @Property
    void staysAboveMinusOneAndAtMostOne(@ForAll long seed) {
        CoincidenceMatrix matrix = matrix(votes(new Random(seed)));
        for (KrippendorffAlpha alpha : KrippendorffAlpha.values()) {
            alpha.of(matrix).ifPresent(value -> assertTrue(-1 < value && value <= 1, () -> alpha + " " + value));
        }
    }

    @Property
    void theOrderOfRollCallsDoesNotMatter(@ForAll long seed) {
        List<ChoiceCounts> votes = votes(new Random(seed));
        List<ChoiceCounts> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, new Random(~seed));

        assertEquals(matrix(votes), matrix(shuffled));
    }

    @Property
    void exchangingInFavourAndAgainstChangesNothing(@ForAll long seed) {
        List<ChoiceCounts> votes = votes(new Random(seed));
        List<ChoiceCounts> exchanged = votes.stream()
                .map(cast -> new ChoiceCounts(cast.no(), cast.yes(), cast.abstain()))
                .toList();
        for (KrippendorffAlpha alpha : KrippendorffAlpha.values()) {
            OptionalDouble expected = alpha.of(matrix(votes));
            OptionalDouble found = alpha.of(matrix(exchanged));
            assertEquals(expected.isPresent(), found.isPresent());
            assertEquals(expected.orElse(0), found.orElse(0), 1e-12);
        }
    }

    /** Not the same: n − 1 becomes 2n − 1, so 1 − α grows by (2n − 1)/(2n − 2). */
    @Property
    void doublingTheVotesTakesAwayOnlyTheCorrectionForFewness(@ForAll long seed) {
        CoincidenceMatrix once = matrix(votes(new Random(seed)));
        CoincidenceMatrix twice = once.combine(once);
        double n = IntStream.range(0, 3).mapToLong(once::marginal).sum();
        for (KrippendorffAlpha alpha : KrippendorffAlpha.values()) {
            OptionalDouble expected = alpha.of(once);
            assertEquals(expected.isPresent(), alpha.of(twice).isPresent());
            if (expected.isPresent()) {
                assertEquals(
                        (1 - expected.getAsDouble()) * (2 * n - 1) / (2 * n - 2),
                        1 - alpha.of(twice).getAsDouble(),
                        1e-12);
            }
        }
    }

    private static List<ChoiceCounts> votes(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> new ChoiceCounts(random.nextInt(6), random.nextInt(3), random.nextInt(4)))
                .toList();
    }

    private static CoincidenceMatrix matrix(List<ChoiceCounts> votes) {
        CoincidenceMatrix matrix = CoincidenceMatrix.OF_CHOICES;
        for (ChoiceCounts cast : votes) {
            matrix = matrix.accept(cast);
        }
        return matrix;
    }

    private static void assertUndefined(CoincidenceMatrix matrix) {
        assertEquals(OptionalDouble.empty(), KrippendorffAlpha.NOMINAL.of(matrix));
        assertEquals(OptionalDouble.empty(), KrippendorffAlpha.ORDINAL.of(matrix));
    }
}
