package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Namibia and the Non-Aligned Movement share an id. */
class FocusReadingTest {

    private static final Roster ROSTER =
            new Roster(group("UN", "FRA", "NAM"), List.of(group("EU", "FRA"), group("NAM", "NAM")));

    private static final StateRegistry NAMES = CsvStateRegistry.shipped();

    @ParameterizedTest
    @CsvSource({
        "FRA, state:FRA",
        "EU, group:EU",
        "european union, group:EU",
        "France, state:FRA",
        "法国, state:FRA",
        "Namibia, state:NAM",
        "state:NAM, state:NAM",
        "group:NAM, group:NAM",
    })
    void findsWhomItMeans(String typed, String id) {
        FocusReading.Found found = (FocusReading.Found) FocusReading.of(typed, ROSTER, NAMES);
        assertEquals(id, found.subject().id());
    }

    @Test
    void twoReadingsAreBothTold() {
        assertEquals(
                new FocusReading.Refused("--focus NAM names a state and a group: write state:NAM or group:NAM"),
                FocusReading.of("NAM", ROSTER, NAMES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ATL       | no state of the study's electorate and no group of the study has the id or name ATL; groups: EU, NAM; states: three letters, as FRA, or a name
            Germany   | no state of the study's electorate and no group of the study has the id or name Germany; groups: EU, NAM; states: three letters, as FRA, or a name
            state:EU  | no state of the study's electorate has the id EU; groups: EU, NAM; states: three letters, as FRA, or a name
            group:FRA | no group of the study has the id FRA; groups: EU, NAM; states: three letters, as FRA, or a name
            """)
    void nobodyIsToldInOneLine(String typed, String why) {
        assertEquals(new FocusReading.Refused("--focus " + typed + ": " + why), FocusReading.of(typed, ROSTER, NAMES));
    }

    private static StateGroup group(String id, String... members) {
        return new StateGroup(
                new GroupId(id),
                id.equals("EU") ? LocalText.english("European Union") : LocalText.EMPTY,
                "study",
                Stream.of(members)
                        .map(member -> new Membership(
                                new GroupId(id),
                                new StateId(member),
                                Period.ALWAYS,
                                "day",
                                Membership.Confidence.HIGH,
                                "checked",
                                ""))
                        .toList());
    }
}
