package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

/** The review conference of 2018: paragraph I-16, on surplus stocks, carried by 63 votes to 2, with 28 abstentions. */
class SmallArmsCohesionTest {

    private static final RollCallId SURPLUS = new RollCallId("A/CONF.192/2018/RC/3:I-16");

    private final RollCallMatrix matrix = RecordedVotes.smallArms();
    private final Map<String, GroupCohesion> groups =
            GroupCohesions.of(
                            matrix, WorldGroups.roster("AFR", "EU", "LAS", "WEOG"), new StudyScopes(matrix, List.of()))
                    .stream()
                    .filter(row -> row.rollCall().equals(SURPLUS))
                    .collect(Collectors.toMap(row -> row.group().value(), Function.identity()));

    @Test
    void theRoom() {
        assertEquals(
                new ChoiceCounts(63, 2, 28),
                matrix.room(matrix.position(SURPLUS).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # group, Y,  A, N, index, unity,    expected, excess,  p_value,    half a unit of the last printed digit
            EU,      22, 2, 0, 0.875, .785714,  .517067,  .741165, .0023784,   5e-8
            AFR,     13, 5, 0, ,      .240741,  .519462,  .132916, .440076,    5e-7
            LAS,     0, 15, 0, 1,     0,        .522789,  1,       .00156348,  5e-9
            WEOG,    15, 1, 1, ,      .5,       .520517,  .631956, .0377608,   5e-8
            """)
    void groupsBesideChance(
            String id,
            int y,
            int a,
            int n,
            Double index,
            double unity,
            double expected,
            double excess,
            double p,
            double digit) {
        GroupCohesion row = groups.get(id);

        assertEquals(new ChoiceCounts(y, n, a), row.tally().cast());
        if (index != null) {
            assertEquals(index, row.agreementIndex().orElseThrow(), 0);
        }
        assertEquals(unity, row.unity().orElseThrow(), 5e-7);
        assertEquals(expected, row.chance().expected().orElseThrow(), 5e-7);
        assertEquals(excess, row.chance().excess().orElseThrow(), 5e-7);
        assertEquals(p, row.chance().pValue().orElseThrow(), digit);
    }
}
