package org.scrutin.jobs.load.record.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.StateId;

class RepeatedRunsTest {

    @ParameterizedTest(name = "{0}: {1} remain, runs {2}, single names {3}")
    @CsvSource({
        "ABCD,ABCD,'',''",
        "ABCBCD,ABCD,BC*2,''",
        "ABCBCBCD,ABCD,BC*3,''",
        "ABCDABCD,ABCD,ABCD*2,''",
        "ABCC,ABC,'',C",
        "ABCA,ABC,'',A",
        "ABCDEBCFE,ABCDEF,BC*2,E",
        "ABCDBCAB,ABCD,BC*2 AB*2,''",
        "'','','',''",
    })
    void runsAreTold(String list, String firsts, String runs, String names) {
        RepeatedRuns read = RepeatedRuns.of(list(list));
        assertEquals(firsts, letters(read.firsts()));
        assertEquals(
                runs,
                String.join(
                        " ",
                        read.runs().stream()
                                .map(run -> letters(run.first()) + "*" + run.times())
                                .toList()));
        assertEquals(
                names,
                letters(read.names().stream().map(RepeatedRuns.Repeat::again).toList()));
    }

    @ParameterizedTest
    @CsvSource({"A?B?B,A?B", "A??,A?"})
    void unresolvedNamesRepeatToo(String list, String firsts) {
        assertEquals(firsts, letters(RepeatedRuns.of(list(list)).firsts()));
    }

    @Property
    void aRunPrintedAgainChangesNoState(
            @ForAll @UniqueElements @Size(min = 3, max = 26) List<@IntRange(max = 25) Integer> states,
            @ForAll @IntRange(max = 23) int start,
            @ForAll @IntRange(min = 1, max = 4) int times) {
        int from = start % (states.size() - 1);
        StringBuilder clean = new StringBuilder();
        states.forEach(state -> clean.append((char) ('A' + state)));
        String run = clean.substring(from, from + 2);
        String damaged = clean.substring(0, from) + run.repeat(times) + clean.substring(from + 2);
        RepeatedRuns read = RepeatedRuns.of(list(damaged));
        assertEquals(clean.toString(), letters(read.firsts()));
        assertEquals(times == 1 ? 0 : 1, read.runs().size());
        assertTrue(read.runs().stream().allMatch(found -> found.times() == times));
        assertTrue(read.names().isEmpty());
    }

    /** A list of states A, B, …; a question mark is a name of nobody. */
    private static List<ListedName> list(String letters) {
        List<ListedName> list = new ArrayList<>();
        IntStream.range(0, letters.length()).forEach(at -> {
            String letter = letters.substring(at, at + 1);
            NameReading reading = letter.equals("?")
                    ? new NameReading.Unresolved(0)
                    : new NameReading.Resolved(new StateId(letter), NameReading.Manner.AS_PRINTED);
            list.add(new ListedName(letter, "", at, "1:" + (at + 1), reading));
        });
        return list;
    }

    private static String letters(List<ListedName> names) {
        return String.join("", names.stream().map(ListedName::printed).toList());
    }
}
