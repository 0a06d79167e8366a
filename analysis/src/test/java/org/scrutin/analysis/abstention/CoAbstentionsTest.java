package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

class CoAbstentionsTest {

    /**
     * By hand. AAA and BBB: 6 joint ballots, 3 and 2 abstentions, 2 shared: 3 of the 15 pairs of roll calls lie within AAA's
     * three, p = 3/15. AAA and CCC: 5 joint, 2 and 2 (one of each fell where the other was away), 1 shared: 1 − 3/10.
     * BBB and CCC: 5 joint, 2 and 2, none shared: p = 1, in the family and without a row. DDD never abstains.
     */
    @Test
    void worked() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD")
                .vote("R1 2001-01-01", "AA.Y")
                .vote("R2 2001-01-02", "AAYY")
                .vote("R3 2001-01-03", "AYAY")
                .vote("R4 2001-01-04", "YYAN")
                .vote("R5 2001-01-05", "YYYY")
                .vote("R6 2001-01-06", "NYNY")
                .matrix();

        List<CoAbstention> rows = CoAbstentions.of(matrix, whole(matrix));

        assertEquals(
                List.of("AAA BBB", "AAA CCC"),
                rows.stream().map(CoAbstentionsTest::pair).toList());
        CoAbstention first = rows.get(0);
        assertEquals(new PairAbstentions(6, 3, 2), first.pair());
        assertEquals(3, first.abstentionsA());
        assertEquals(2, first.abstentionsB());
        assertEquals(2 / 3.0, first.jaccard());
        assertEquals(.2, first.pValue(), 1e-15);
        assertEquals(.6, first.qValue(), 1e-15, "three pairs in the family");
        CoAbstention second = rows.get(1);
        assertEquals(new PairAbstentions(5, 3, 1), second.pair());
        assertEquals(2, second.abstentionsA(), "its abstention on R1 has no counterpart");
        assertEquals(.7, second.pValue(), 1e-15);
        assertEquals(1, second.qValue(), 1e-15, "0.7 · 3/2 would be more than 1");
    }

    /** What R makes of it ({@code reference/co_abstention.R}). */
    @Test
    void armsVotesAsElsewhere() {
        RollCallMatrix matrix = RecordedVotes.arms();
        NavigableMap<Scope, RollCallSet> cycle = new TreeMap<>();
        cycle.put(
                new Scope("5", Scope.ALL),
                matrix.where(rollCall -> rollCall.kind() == RollCallKind.WHOLE
                        && !rollCall.date().isBefore(LocalDate.of(2024, 6, 29))));

        List<CoAbstention> rows = CoAbstentions.of(matrix, cycle);
        List<ReferenceRow> expected = ReferenceRow.table("co_abstention.csv");

        assertEquals(expected.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CoAbstention row = rows.get(i);
            ReferenceRow other = expected.get(i);
            assertEquals(other.text("state_a") + " " + other.text("state_b"), pair(row));
            other.same("common", row.pair().common());
            other.same("both", row.pair().both());
            other.same("either", row.pair().either());
            other.close("jaccard", OptionalDouble.of(row.jaccard()));
            other.close("p_value", OptionalDouble.of(row.pValue()));
            other.close("q_value", OptionalDouble.of(row.qValue()));
        }
    }

    @Property(tries = 50)
    void neitherOrderNorSidesMatter(@ForAll long seed) {
        Random random = new Random(seed);
        SmallVotes votes = RandomVotes.of(random, 2 + random.nextInt(6), 1 + random.nextInt(80));
        List<CoAbstention> rows = rows(votes);

        assertEquals(rows, rows(votes.shuffled(random)));
        assertEquals(rows, rows(votes.exchanged()));
        for (CoAbstention row : rows) {
            assertTrue(row.pair().both() > 0 && row.jaccard() > 0 && row.jaccard() <= 1);
            assertTrue(row.pValue() > 0 && row.pValue() <= row.qValue() && row.qValue() <= 1);
            assertEquals(
                    row.pair().either(),
                    row.abstentionsA() + row.abstentionsB() - row.pair().both());
        }
    }

    @Property(tries = 20)
    void twiceTheVotesAreTheSameHabits(@ForAll long seed) {
        SmallVotes votes = RandomVotes.of(new Random(seed), 5, 40);

        assertEquals(
                rows(votes).stream().map(CoAbstention::jaccard).toList(),
                rows(votes.doubled()).stream().map(CoAbstention::jaccard).toList());
    }

    private static List<CoAbstention> rows(SmallVotes votes) {
        return CoAbstentions.of(votes.matrix(), whole(votes.matrix()));
    }

    private static NavigableMap<Scope, RollCallSet> whole(RollCallMatrix matrix) {
        NavigableMap<Scope, RollCallSet> scopes = new TreeMap<>();
        scopes.put(Scope.WHOLE_STUDY, RollCallSet.all(matrix.rollCalls().size()));
        return scopes;
    }

    private static String pair(CoAbstention row) {
        return row.a() + " " + row.b();
    }
}
