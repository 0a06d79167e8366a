package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

class TopicAbstentionTest {

    private static final StateId CUB = new StateId("CUB");
    private static final StateId EGY = new StateId("EGY");
    private static final StateId FRA = new StateId("FRA");

    @Test
    void theLargestShareWinsOverTheLargestCount() {
        // Mines: 10 of 20 = 1/2. Clusters: 7 of 8. France is not asked.
        List<SubjectAbstention> rows = List.of(
                row("mines", CUB, 10, 6),
                row("mines", EGY, 10, 4),
                row("clusters", CUB, 4, 4),
                row("clusters", EGY, 4, 3),
                row("clusters", FRA, 4, 0));
        assertEquals(
                Optional.of(new TopicAbstention("clusters", 7, 8)),
                TopicAbstention.most(rows, Scope.ALL, List.of(CUB, EGY)));
    }

    @Test
    void aTopicOfFewBallotsDoesNotCount() {
        // Trade: 5 of 5, under 3 ballots for each of two states.
        List<SubjectAbstention> rows = List.of(
                row("mines", CUB, 10, 5),
                row("clusters", CUB, 4, 1),
                row("clusters", EGY, 4, 1),
                row("trade", CUB, 3, 3),
                row("trade", EGY, 2, 2));
        assertEquals(
                Optional.of(new TopicAbstention("mines", 5, 10)),
                TopicAbstention.most(rows, Scope.ALL, List.of(CUB, EGY)));
    }

    @Test
    void oneTopicAloneIsNotTheMost() {
        assertEquals(
                Optional.empty(), TopicAbstention.most(List.of(row("mines", CUB, 10, 6)), Scope.ALL, List.of(CUB)));
    }

    @Test
    void ofEqualSharesTheFirstTopicWins() {
        List<SubjectAbstention> rows = List.of(row("mines", CUB, 10, 5), row("clusters", CUB, 4, 2));
        assertEquals(
                Optional.of(new TopicAbstention("clusters", 2, 4)),
                TopicAbstention.most(rows, Scope.ALL, List.of(CUB)));
    }

    private static SubjectAbstention row(String topic, StateId state, int cast, int abstentions) {
        return new SubjectAbstention(new Scope(Scope.ALL, topic), state, cast, abstentions, false);
    }
}
