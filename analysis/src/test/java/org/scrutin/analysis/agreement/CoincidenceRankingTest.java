package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

class CoincidenceRankingTest {

    private static final Reference REFERENCE = new Reference.OfState(new StateId("RRR"));

    /**
     * By coincidence_half, (s + p/2) / (s + o + p): AAA 18/24 = 0.75, BBB 15/20 = 0.75, CCC (10 + 5)/25 = 0.6, DDD 19 of 19
     * and so one vote short, EEE 0/20 = 0, FFF 20/20 = 1.
     */
    @Test
    void ranksByWorkedNumbers() {
        Map<StateId, CoincidenceCounts> counts = new TreeMap<>();
        counts.put(new StateId("AAA"), new CoincidenceCounts(18, 0, 0, 6, 0));
        counts.put(new StateId("BBB"), new CoincidenceCounts(15, 2, 0, 5, 3));
        counts.put(new StateId("CCC"), new CoincidenceCounts(10, 0, 10, 5, 0));
        counts.put(new StateId("DDD"), new CoincidenceCounts(19, 0, 0, 0, 40));
        counts.put(new StateId("EEE"), new CoincidenceCounts(0, 0, 0, 20, 0));
        counts.put(new StateId("FFF"), new CoincidenceCounts(20, 0, 0, 0, 0));

        assertEquals(
                "{AAA=2, BBB=2, CCC=4, EEE=5, FFF=1}",
                CoincidenceRanking.ranks(counts, CoincidenceFormula.COINCIDENCE_HALF)
                        .toString());
    }

    /** 20 shared abstentions are votes enough, and give coincidence_votes nothing to divide by. */
    @Test
    void nobodyIsRankedWithoutAValue() {
        Map<StateId, CoincidenceCounts> counts = Map.of(new StateId("AAA"), new CoincidenceCounts(20, 20, 0, 0, 0));

        assertEquals(Map.of(), CoincidenceRanking.ranks(counts, CoincidenceFormula.COINCIDENCE_VOTES));
        assertEquals(
                Map.of(new StateId("AAA"), 1), CoincidenceRanking.ranks(counts, CoincidenceFormula.COINCIDENCE_HALF));
    }

    @Test
    void rowsAreToldByRankThenById() {
        List<Coincidence> rows = List.of(
                row(Scope.WHOLE_STUDY, "DDD", OptionalInt.of(1)),
                row(Scope.WHOLE_STUDY, "CCC", OptionalInt.of(3)),
                row(Scope.WHOLE_STUDY, "BBB", OptionalInt.empty()),
                row(new Scope("one", Scope.ALL), "EEE", OptionalInt.of(1)),
                row(Scope.WHOLE_STUDY, "AAA", OptionalInt.of(1)));

        assertEquals(
                List.of("AAA", "DDD", "CCC"),
                CoincidenceRanking.of(rows, Scope.WHOLE_STUDY, REFERENCE).stream()
                        .map(row -> row.subject().value())
                        .toList());
        assertEquals(List.of(), CoincidenceRanking.of(rows, Scope.WHOLE_STUDY, new Reference.OfRoom()));
    }

    private static Coincidence row(Scope scope, String subject, OptionalInt rank) {
        OptionalDouble none = OptionalDouble.empty();
        return new Coincidence(scope, REFERENCE, new StateId(subject), 0, 0, 0, 0, 0, none, none, none, rank);
    }
}
