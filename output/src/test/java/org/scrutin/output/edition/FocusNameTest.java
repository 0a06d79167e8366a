package org.scrutin.output.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

class FocusNameTest {

    @Test
    void anIdThatAFileNameHoldsIsTheName() {
        assertEquals("focus/group-NAM", group("NAM"));
        assertEquals(
                "focus/state-SWE",
                FocusName.of(new Reference.OfState(new StateId("SWE"))).stem());
    }

    /** By underscores alone each of these would be focus/group-A_B. */
    @Test
    void idsThatDifferOnlyInUnfitLettersHaveFilesOfTheirOwn() {
        List<String> names = List.of("A B", "A/B", "A:B", "A\u00c4B", "A_B").stream()
                .map(FocusNameTest::group)
                .toList();
        assertEquals(5, names.stream().distinct().count(), names.toString());
        assertTrue(names.stream().allMatch(name -> name.matches("focus/[A-Za-z0-9_.-]+")), names.toString());
    }

    private static String group(String id) {
        return FocusName.of(new Reference.OfGroup(new GroupId(id))).stem();
    }
}
