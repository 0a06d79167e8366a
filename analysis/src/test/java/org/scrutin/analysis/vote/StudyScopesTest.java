package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.fixture.SmallVotes;

class StudyScopesTest {

    private static final Set<RollCallKind> WHOLE = EnumSet.of(RollCallKind.WHOLE);

    private final RollCallMatrix matrix = SmallVotes.among("AAA")
            .vote("R0 2000-06-01 m mines", "Y")
            .vote("R1 2001-06-01 m mines/law", "Y")
            .vote(RollCallKind.PARAGRAPH, "R2 2001-06-01 m mines", "Y")
            .vote("R3 2002-06-01 m", "Y")
            .matrix();

    private final StudyScopes scopes = new StudyScopes(
            matrix,
            List.of(
                    cycle("b", "2001-01-01", "2001-12-31"),
                    cycle("a", "2002-01-01", "2002-12-31"),
                    cycle("c", "2003-01-01", "2003-12-31")));

    private static ReviewCycle cycle(String id, String from, String to) {
        return new ReviewCycle(id, Period.of(LocalDate.parse(from), LocalDate.parse(to)), LocalText.EMPTY);
    }

    @Test
    void aRollCallFallsInTheCycleOfItsDay() {
        assertEquals(
                List.of(Optional.empty(), Optional.of("b"), Optional.of("b"), Optional.of("a")),
                matrix.rollCalls().stream().map(scopes::cycleOf).toList());
    }

    @Test
    void cyclesKeepTheOrderOfTimeBehindAll() {
        assertEquals(List.of("all", "b", "a", "c"), scopes.cycles());
    }

    @Test
    void topicsAreThoseOfTheKinds() {
        assertEquals(List.of("all", "law", "mines"), scopes.topics(WHOLE));
        assertEquals(List.of("all", "mines"), scopes.topics(EnumSet.of(RollCallKind.PARAGRAPH)));
    }

    @Test
    void aCycleWithoutRollCallsStaysAndATopicWithoutDoesNot() {
        assertEquals(
                "a/all {3}, all/all {0, 1, 3}, all/law {1}, all/mines {0, 1}, b/all {1}, b/law {1}, b/mines {1}, c/all {}",
                scopes.byCycleAndTopic(WHOLE).entrySet().stream()
                        .map(entry ->
                                entry.getKey().cycle() + "/" + entry.getKey().topic() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        assertEquals(
                "[Scope[cycle=a, topic=all], Scope[cycle=all, topic=all], Scope[cycle=b, topic=all],"
                        + " Scope[cycle=c, topic=all]]",
                scopes.byCycle(WHOLE).keySet().toString());
    }

    @Test
    void severalKindsCountTogether() {
        assertEquals(RollCallSet.all(4), scopes.rollCalls(EnumSet.of(RollCallKind.WHOLE, RollCallKind.PARAGRAPH)));
    }

    @Test
    void aCycleNeedsAnIdOfItsOwn() {
        ReviewCycle all = cycle("all", "2001-01-01", "2001-12-31");
        ReviewCycle b = cycle("b", "2001-01-01", "2001-12-31");
        assertThrows(IllegalArgumentException.class, () -> new StudyScopes(matrix, List.of(all)));
        assertThrows(IllegalArgumentException.class, () -> new StudyScopes(matrix, List.of(b, b)));
    }

    @Test
    void wholeTextsOfTheArmsVotes() {
        StudyScopes arms = new StudyScopes(RecordedVotes.arms(), RecordedVotes.reviewCycles());

        assertEquals(109, arms.rollCalls(WHOLE).size());
        assertEquals(68, arms.rollCalls(EnumSet.of(RollCallKind.PARAGRAPH)).size());
        assertEquals(11, arms.byCycle(WHOLE).get(new Scope("5", Scope.ALL)).size());
    }
}
