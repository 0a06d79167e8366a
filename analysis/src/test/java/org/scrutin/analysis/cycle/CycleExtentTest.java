package org.scrutin.analysis.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

class CycleExtentTest {

    @Test
    void countsVotesOfTheKindsAndTheirMeetings() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB")
                .vote("R1 2001-12-01 M1", "YY")
                .vote("R2 2001-12-01 M1", "YN")
                .vote("R3 2001-12-02 M2", "YN")
                .vote(RollCallKind.PARAGRAPH, "R4 2001-12-03 M3", "YN")
                .vote("R5 2002-12-01", "YN")
                .matrix();
        List<ReviewCycle> cycles = List.of(cycle("2001"), cycle("2002"), cycle("2003"));

        assertEquals(
                List.of(new CycleExtent("2001", 3, 2), new CycleExtent("2002", 1, 1), new CycleExtent("2003", 0, 0)),
                CycleExtent.of(matrix, new StudyScopes(matrix, cycles), EnumSet.of(RollCallKind.WHOLE)));
    }

    @Test
    void fourMeetingsAreFew() {
        assertEquals(true, new CycleExtent("c", 90, 4).isThin());
        assertEquals(false, new CycleExtent("c", 5, 5).isThin());
    }

    private static ReviewCycle cycle(String year) {
        Period period = Period.of(LocalDate.parse(year + "-01-01"), LocalDate.parse(year + "-12-31"));
        return new ReviewCycle(year, period, LocalText.EMPTY);
    }
}
