package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

class PrintedGroupsTest {

    private final PrintedGroups groups = new PrintedGroups(new GroupsOnly(List.of(
            group("AFR", "African Group", "非洲国家组"),
            group("CARICOM", "Caribbean Community (UN Member States)", "加勒比共同体（联合国会员国）"),
            group("NAM", "Non-Aligned Movement", "不结盟运动"),
            group("ONE", "Twin", "甲"),
            group("TWO", "Twin", "乙"))));

    @Test
    void findsAGroupByItsNameInEitherLanguage() {
        assertEquals(Optional.of(new GroupId("NAM")), groups.named("不结盟运动"));
        assertEquals(Optional.of(new GroupId("NAM")), groups.named("the Non-Aligned Movement"));
    }

    @Test
    void leavesOutWhatTheRegistryAddsInBrackets() {
        assertEquals(Optional.of(new GroupId("CARICOM")), groups.named("加勒比共同体"));
    }

    @Test
    void takesBothWordsForARegionalGroup() {
        assertEquals(Optional.of(new GroupId("AFR")), groups.named("非洲国家集团"));
    }

    @Test
    void aGroupAndOthersIsNotTheGroup() {
        assertEquals(Optional.empty(), groups.named("不结盟运动和其他国家"));
    }

    @Test
    void aNameOfTwoGroupsMeansNeither() {
        assertEquals(Optional.empty(), groups.named("Twin"));
    }

    private static StateGroup group(String id, String english, String chinese) {
        return new StateGroup(
                new GroupId(id), new LocalText(Map.of("en", english, "zh", chinese)), "political", List.of());
    }

    private record GroupsOnly(List<StateGroup> groups) implements StateRegistry {

        @Override
        public List<State> states() {
            return List.of();
        }

        @Override
        public Optional<State> state(StateId id) {
            return Optional.empty();
        }

        @Override
        public Optional<StateGroup> group(GroupId id) {
            return groups.stream().filter(group -> group.id().equals(id)).findFirst();
        }

        @Override
        public List<StateId> named(String printed, LocalDate day) {
            return List.of();
        }

        @Override
        public List<StateId> coded(String scheme, String code, LocalDate day) {
            return List.of();
        }
    }
}
