package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

class StateProfilesTest {

    /**
     * By hand. R1: in favour 4, against 1, abstaining 1. R2: in favour 3, against 3, a tie. R3: one ballot.
     */
    @Test
    void worked() {
        RollCallMatrix matrix = SmallVotes.among("AAA BBB CCC DDD EEE FFF GGG HHH")
                .vote("R1 2001-01-01", "YYYYNA..")
                .vote("R2 2001-01-02", "YYYNNN..")
                .vote("R3 2001-01-03", ".....A..")
                .matrix();
        Map<String, StateProfile> rows = StateProfiles.of(
                        matrix,
                        SmallVotes.roster("AAA BBB CCC DDD EEE FFF GGG III@2001-01-03"),
                        new StudyScopes(matrix, List.of()).byCycle(Set.of(RollCallKind.WHOLE)))
                .stream()
                .collect(Collectors.toMap(row -> row.state().value(), Function.identity()));

        assertEquals(
                Set.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "III"),
                rows.keySet(),
                "HHH neither votes nor may, III may and the sources never name it");
        StateProfile aaa = rows.get("AAA");
        assertEquals(3, aaa.eligible());
        assertEquals(new ChoiceCounts(2, 0, 0), aaa.cast());
        assertEquals(OptionalDouble.of(1), aaa.withMajority(), "the tie is dropped");
        assertEquals(OptionalDouble.of(.5), aaa.isolation(), "three in favour on R2: at most two others");
        assertEquals(0, aaa.alone());
        StateProfile eee = rows.get("EEE");
        assertEquals(OptionalDouble.of(0), eee.withMajority());
        assertEquals(OptionalDouble.of(1), eee.isolation());
        assertEquals(1, eee.alone());
        StateProfile fff = rows.get("FFF");
        assertEquals(OptionalDouble.of(.5), fff.withMajority(), "abstained against the majority on R1, is it on R3");
        assertEquals(2, fff.alone());
        StateProfile ggg = rows.get("GGG");
        assertEquals(3, ggg.eligible());
        assertEquals(OptionalDouble.empty(), ggg.withMajority());
        assertEquals(OptionalDouble.empty(), ggg.isolation());
        assertEquals(1, rows.get("III").eligible());
    }

    @Test
    void withMajorityIsUndefinedOnTiesAlone() {
        RollCallMatrix matrix =
                SmallVotes.among("AAA BBB").vote("R1 2001-01-01", "YN").matrix();
        StateProfile row = StateProfiles.of(
                        matrix,
                        SmallVotes.roster("AAA BBB"),
                        new StudyScopes(matrix, List.of()).byCycle(Set.of(RollCallKind.WHOLE)))
                .get(0);

        assertEquals(OptionalDouble.empty(), row.withMajority());
        assertEquals(OptionalDouble.of(1), row.isolation());
    }
}
