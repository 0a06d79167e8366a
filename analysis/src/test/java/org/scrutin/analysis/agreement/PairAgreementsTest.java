package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

class PairAgreementsTest {

    private static final AgreementIntervals INTERVALS = new AgreementIntervals(AgreementScore.AGREE_HALF, 3, 0.95);

    private static final List<ReviewCycle> CYCLES = List.of(
            cycle("c1", "2001-01-01", "2001-02-15"),
            cycle("c2", "2001-02-16", "2001-07-01"),
            cycle("c3", "2030-01-01", "2031-01-01"));

    private static ReviewCycle cycle(String id, String from, String to) {
        return new ReviewCycle(id, Period.of(LocalDate.parse(from), LocalDate.parse(to)), LocalText.EMPTY);
    }

    @Property(tries = 30)
    void packedBitsCountAsOneBallotAfterTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        RollCallMatrix matrix = RandomVotes.of(random, 2 + random.nextInt(8), 1 + random.nextInt(260))
                .matrix();
        NavigableMap<Scope, RollCallSet> scopes =
                new StudyScopes(matrix, CYCLES).byCycleAndTopic(Set.of(RollCallKind.WHOLE));

        assertEquals(naive(matrix, scopes), PairAgreements.of(matrix, scopes, INTERVALS));
    }

    private static List<PairAgreement> naive(RollCallMatrix matrix, NavigableMap<Scope, RollCallSet> scopes) {
        List<PairAgreement> pairs = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            for (int a = 0; a < matrix.states().size(); a++) {
                for (int b = a + 1; b < matrix.states().size(); b++) {
                    PairTable table = PairTable.NONE;
                    Map<String, PairTable> meetings = new TreeMap<>();
                    for (int position : rollCalls.stream().toArray()) {
                        PairTable one = PairTable.NONE.accept(matrix.choice(position, a), matrix.choice(position, b));
                        table = table.combine(one);
                        meetings.merge(matrix.rollCall(position).block(), one, PairTable::combine);
                    }
                    if (table.common() > 0) {
                        pairs.add(new PairAgreement(
                                scope,
                                matrix.states().get(a),
                                matrix.states().get(b),
                                table,
                                INTERVALS.of(List.copyOf(meetings.values()))));
                    }
                }
            }
        });
        return pairs;
    }

    @Test
    void aPairWithoutACommonRollCallHasNoRow() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC")
                .vote("R1 2001-01-01", "YY.")
                .vote("R2 2001-01-02", "A.N")
                .vote("R3 2001-01-03", "X.Y")
                .matrix();
        NavigableMap<Scope, RollCallSet> scopes =
                new StudyScopes(matrix, List.of()).byCycle(Set.of(RollCallKind.WHOLE));

        List<PairAgreement> pairs = PairAgreements.of(matrix, scopes, INTERVALS);

        assertEquals(2, pairs.size());
        assertEquals("AAA BBB", pairs.get(0).a() + " " + pairs.get(0).b());
        assertEquals(new PairTable(1, 0, 0, 0, 0, 0, 0, 0, 0), pairs.get(0).table());
        assertEquals("AAA CCC", pairs.get(1).a() + " " + pairs.get(1).b());
        assertEquals(new PairTable(0, 0, 0, 0, 0, 1, 0, 0, 0), pairs.get(1).table());
    }

    @Test
    void noRollCallNoRow() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB").matrix();
        assertTrue(PairAgreements.of(
                        matrix, new StudyScopes(matrix, CYCLES).byCycle(Set.of(RollCallKind.WHOLE)), INTERVALS)
                .isEmpty());
    }
}
