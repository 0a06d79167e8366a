package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterCountTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case,                              k=2, k=3, k=4,   best, chosen, well determined
            a peak inside,                       .3,  .5,  .4,    3,    3,      true
            a peak at the first,                 .5,  .3,  .4,    2,    2,      true
            the last one tried,                  .3,  .4,  .5,    4,    4,      false
            the last and a smaller one near,     .3,  .495, .5,   4,    3,      false
            inside and a smaller one near,       .495, .5, .3,    3,    2,      false
            as good as equal thrice,             .495, .5, .504,  4,    2,      false
            equal,                               .5,  .5,  .3,    2,    2,      true
            """)
    void choice(String name, double two, double three, double four, int best, int chosen, boolean determined) {
        assertEquals(
                Optional.of(new ClusterCount(best, chosen, determined)),
                ClusterCount.of(new TreeMap<>(Map.of(2, two, 3, three, 4, four))));
    }

    @Test
    void noneTried() {
        assertEquals(Optional.empty(), ClusterCount.of(new TreeMap<>()));
    }

    @ParameterizedTest(name = "{0} roll calls, set {1}, share {2}")
    @CsvSource(textBlock = """
            # roll calls, set, share, minimum
            109,          ,    .05,   6
            100,          ,    .05,   5
            60,           ,    .05,   3
            61,           ,    .05,   4
            10,           ,    .05,   3
            9,            ,    .05,   1
            0,            ,    .05,   1
            9,            2,   .05,   2
            109,          2,   .05,   6
            100,          ,    .07,   7
            """)
    void minimumAbstentions(int rollCalls, Integer set, double share, int minimum) {
        OptionalInt count = set == null ? OptionalInt.empty() : OptionalInt.of(set);

        assertEquals(minimum, new ClusterRule(count, share, .5).minimumAbstentions(rollCalls));
    }
}
