package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class CycleSwitchTest {

    private static List<CycleSwitch> of(SmallVotes votes) {
        List<ReviewCycle> cycles = List.of(cycle("one", 2001), cycle("two", 2003), cycle("three", 2005));
        return CycleSwitch.of(votes.matrix(), new StudyScopes(votes.matrix(), cycles), EnumSet.of(RollCallKind.WHOLE));
    }

    private static ReviewCycle cycle(String id, int from) {
        return new ReviewCycle(
                id, Period.of(LocalDate.of(from, 1, 1), LocalDate.of(from + 1, 12, 31)), LocalText.EMPTY);
    }

    private static CycleSwitch row(String from, String to, String state, String choices, String rollCalls) {
        List<String> ids = List.of(rollCalls.split(" ", -1));
        return new CycleSwitch(
                new CyclePair(from, to),
                "mines",
                new StateId(state),
                Choice.ofLetter(choices.substring(0, 1)).orElseThrow(),
                new RollCallId(ids.get(0)),
                Choice.ofLetter(choices.substring(1)).orElseThrow(),
                new RollCallId(ids.get(1)));
    }

    /**
     * AAA turns in the second cycle and stays; BBB turns and turns back; CCC is absent on the last vote of the first cycle, so the
     * one before is its last; DDD votes in the last cycle only.
     */
    @Test
    void theLastBallotsOfTwoCyclesAreCompared() {
        SmallVotes votes = SmallVotes.among("AAA BBB CCC DDD")
                .vote("A 2001-06-01", "YYA.")
                .inSeries("mines")
                .vote("B 2002-06-01", "YY..")
                .inSeries("mines")
                .vote("C 2003-06-01", "AAA.")
                .inSeries("mines")
                .vote("D 2005-06-01", "AYYN")
                .inSeries("mines")
                .vote("E 2005-07-01", "NNNN")
                .inSeries("trade");
        assertEquals(
                List.of(
                        row("one", "two", "AAA", "YA", "B C"),
                        row("one", "two", "BBB", "YA", "B C"),
                        row("two", "three", "BBB", "AY", "C D"),
                        row("two", "three", "CCC", "AY", "C D"),
                        row("one", "three", "AAA", "YA", "B D"),
                        row("one", "three", "CCC", "AY", "A D")),
                of(votes));
    }
}
