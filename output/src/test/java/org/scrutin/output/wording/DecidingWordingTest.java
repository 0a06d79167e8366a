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
    void theRuleOfTheSecurityCouncil() {
        assertEquals(
                "The vote is one of the Security Council. There a text needs nine of fifteen votes (seven of eleven before the Council"
                        + " was enlarged) and, but for procedure, no permanent member against it. That is none of the majorities"
                        + " that this report looks at, so it does not say who could have turned the result.",
                Words.of("en").text("claim.deciding.council", Map.of("council", 1, "others", "none")));
        assertEquals(
                "有2次记录表决由安全理事会进行。安理会的案文须有十五票中的九票赞成（安理会扩大以前为十一票中的七票），除程序事项外还须没有常任理事国反对。"
                        + "这不属于本报告考察的任何一种多数，因此不说明谁本可改变这些结果。",
                Words.of("zh").text("claim.deciding.council", Map.of("council", 2, "others", "some")));
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

    /** Two votes have votes against; the lists of one do not bear out its totals. */
    @Test
    void saysHowManyVotesAreLeftOut() {
        Map<String, Object> arguments = Map.of("votes", 1, "open", 1, "abstain", 0, "absent", 1, "basis", "known");
        assertEquals(
                "One vote has votes against; one more is left out here, since its announced totals and its lists differ. If all"
                        + " states that abstain on such a vote joined the losing side, no result would change. If all states on"
                        + " none of its lists did so, one result would change.",
                Words.of("en").text("claim.deciding.others", arguments));
        assertEquals(
                "有反对票的记录表决有1次；另有1次因宣布的总数与名单不符，此处不计。假如弃权国全部加入落败一方，没有结果会改变。" + "假如未列名国全部加入落败一方，有1次结果会改变。",
                Words.of("zh").text("claim.deciding.others", arguments));
    }

    /** A range names its number in words; what has none yet is named as table bounds has it. */
    @Test
    void aRangeNamesItsNumber() {
        Map<String, Object> switches =
                Map.of("what", "switches_year_states", "name", "states", "value", 1, "low", 1, "high", 2, "records", 3);
        assertEquals(
                "states that changed their vote: 1 as listed, 1 to 2 over the 3 possible records.",
                Words.of("en").text("claim.bounds.range", switches));
        assertEquals("改变投票的国家：按名单为1，在3种可能的记录中为1至2。", Words.of("zh").text("claim.bounds.range", switches));
        Map<String, Object> without =
                Map.of("what", "no_words", "name", "k", "value", 1, "low", 1, "high", 2, "records", 3);
        assertEquals(
                "its number \u201ck\u201d in bounds.csv: 1 as listed, 1 to 2 over the 3 possible records.",
                Words.of("en").text("claim.bounds.range", without));
    }

    private static String turn(String language, String rules, String passage, Map<String, Integer> states) {
        Map<String, Object> arguments = new TreeMap<>(states);
        arguments.putAll(
                Map.of("rollCall", "P5", "yes", 5, "no", 4, "passage", passage, "nearest", "no", "rules", rules));
        return Words.of(language).text("claim.deciding.turn", arguments);
    }
}
