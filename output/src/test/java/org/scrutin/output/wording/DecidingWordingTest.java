package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms of the sentences on what turns a result that the shipped studies do not have: rules that are known, or refuted. */
class DecidingWordingTest {

    @Test
    void aKnownRule() {
        assertEquals(
                "P5, 5 in favour to 4 against, is lost. To turn it, 1 of those against would have to vote in favour.",
                turn("en", "known", "lost", Map.of("states", 1)));
        assertEquals("P5，5国赞成，4国反对，获得通过。要改变结果，须有1个赞成国改投反对票。", turn("zh", "known", "carried", Map.of("states", 1)));
    }

    @Test
    void aRuleThatTheResultRefutes() {
        assertEquals(
                "P5, 5 in favour to 4 against, is carried under a simple majority. To turn it, 1 of those in favour would have to"
                        + " vote against under that rule; two thirds would not give the result that the record has.",
                turn("en", "simple", "carried", Map.of("simple", 1)));
        assertEquals(
                "P5, 5 in favour to 4 against, is lost under two thirds. To turn it, 1 of those against would have to vote in"
                        + " favour under that rule; a simple majority would not give the result that the record has.",
                turn("en", "thirds", "lost", Map.of("thirds", 1)));
    }

    @Test
    void rulesThatDiffer() {
        assertEquals(
                "P5, 5 in favour to 4 against, is carried under one of the two rules and lost under the other: which of them held"
                        + " decides the result.",
                turn("en", "differ", "carried", Map.of()));
        assertEquals("P5，5国赞成，4国反对，按两种规则中的一种获得通过，按另一种未获通过：结果取决于适用哪一种。", turn("zh", "differ", "carried", Map.of()));
    }

    @Test
    void wholeGroupsUnderAKnownRule() {
        Map<String, Object> arguments = Map.of(
                "rollCall", "P5",
                "passage", "carried",
                "rules", "known",
                "states", 1,
                "statesNamed", "several",
                "statesGroups", "EU and NAM");
        assertEquals(
                "Could groups turn P5, if all their members that vote in favour took the other side? Yes: one group is enough (any one"
                        + " of EU and NAM). Sets of groups that differ only between two of nearly the same members count as one.",
                Words.of("en").text("claim.deciding.groups", arguments));
    }

    private static String turn(String language, String rules, String passage, Map<String, Integer> states) {
        Map<String, Object> arguments = new TreeMap<>(states);
        arguments.putAll(
                Map.of("rollCall", "P5", "yes", 5, "no", 4, "passage", passage, "nearest", "no", "rules", rules));
        return Words.of(language).text("claim.deciding.turn", arguments);
    }
}
