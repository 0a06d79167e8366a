package org.scrutin.jobs.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;

class CsvStateRegistryTest {

    private static final LocalDate CONFERENCE = LocalDate.of(2018, 6, 29);
    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();

    @ParameterizedTest(name = "{0} has {1} members on 2018-06-29")
    @CsvSource({
        "AFR,54",
        "APG,53",
        "EEG,23",
        "GRULAC,33",
        "WEOG,28",
        "WEOG_ELECT,29",
        "UN,193",
        "EU,28",
        "LAS,22",
        "P5,5"
    })
    void groupsHaveTheirMembers(String group, int members) {
        assertEquals(members, members(group, CONFERENCE).size());
    }

    @Test
    void onlyTwoMembersBelongToNoRegionalGroup() {
        Set<StateId> grouped = new TreeSet<>();
        for (String group : List.of("AFR", "APG", "EEG", "GRULAC", "WEOG")) {
            for (StateId member : members(group, CONFERENCE)) {
                assertTrue(grouped.add(member), member + " is in two regional groups");
            }
        }
        Set<StateId> none = members("UN", CONFERENCE);
        none.removeAll(grouped);
        assertEquals(ids("KIR USA"), none);
        assertTrue(members("WEOG", CONFERENCE).contains(new StateId("TUR")));
    }

    /** The yearly totals of the United Nations' own table of its growth. */
    @ParameterizedTest(name = "{1} members at the end of {0}")
    @CsvSource({"1945,51", "1955,76", "1960,99", "1970,127", "1980,154", "1990,159", "2000,189", "2006,192", "2011,193"
    })
    void theWholeRoomGrew(int year, int members) {
        assertEquals(members, members("UN", LocalDate.of(year, 12, 31)).size());
    }

    @Test
    void aSuspendedMemberStillBelongsToItsGroup() {
        StateId syria = new StateId("SYR");
        assertTrue(REGISTRY.suspensions().stream()
                .anyMatch(suspension -> suspension.state().equals(syria)
                        && suspension.group().equals(new GroupId("LAS"))
                        && suspension.period().holds(CONFERENCE)));
        assertTrue(members("LAS", CONFERENCE).contains(syria));
    }

    @Test
    void membershipsKeepHowWellTheyAreSupported() {
        List<Membership> palau = REGISTRY.group(new GroupId("APG")).orElseThrow().memberships().stream()
                .filter(membership -> membership.state().equals(new StateId("PLW")))
                .toList();
        assertEquals(
                List.of(new Membership(
                        new GroupId("APG"),
                        new StateId("PLW"),
                        Period.of(Optional.of(LocalDate.of(2003, 1, 1)), Optional.empty()),
                        "proxy",
                        Membership.Confidence.LOW,
                        "checked",
                        "in no group at first; year of joining not confirmed")),
                palau);
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        // two names of one state, whatever the day
        "捷克,2018-06-29,CZE",
        "捷克共和国,2018-06-29,CZE",
        "Swaziland,2010-01-01,SWZ",
        "Eswatini,2020-01-01,SWZ",
        "Turkey,2010-01-01,TUR",
        "Türkiye,2024-01-01,TUR",
        "The former Yugoslav Republic of Macedonia,2015-01-01,MKD",
        "North Macedonia,2020-01-01,MKD",
        "Cape Verde,2000-01-01,CPV",
        "Cabo Verde,2020-01-01,CPV",
        "Zaire,1980-01-01,COD",
        "Burma,1960-01-01,MMR",
        "Upper Volta,1970-01-01,BFA",
        // one name of two states: the day decides
        "Germany,1980-01-01,FRG",
        "Germany,2018-01-01,DEU",
        "China,1970-01-01,TWN",
        "China,1971-10-26,CHN",
        "中国,2018-06-29,CHN",
        "Yemen,1985-01-01,YAR",
        "也门,2018-06-29,YEM",
        "Egypt,1959-01-01,UAR",
        "Egypt,1950-01-01,EGY",
        "Yugoslavia,1995-01-01,YUG",
        "Yugoslavia,2002-01-01,SCG",
        // look-alikes
        "Congo,2018-06-29,COG",
        "Democratic Republic of the Congo,2018-06-29,COD",
        "刚果,2018-06-29,COG",
        "刚果民主共和国,2018-06-29,COD",
        "Guinea,2018-06-29,GIN",
        "Guinea-Bissau,2018-06-29,GNB",
        "Equatorial Guinea,2018-06-29,GNQ",
        "Papua New Guinea,2018-06-29,PNG",
        "Republic of Korea,2018-06-29,KOR",
        "Democratic People's Republic of Korea,2018-06-29,PRK",
        "Niger,2018-06-29,NER",
        "Nigeria,2018-06-29,NGA",
        "尼日尔,2018-06-29,NER",
        "尼日利亚,2018-06-29,NGA",
        "Dominica,2018-06-29,DMA",
        "Dominican Republic,2018-06-29,DOM",
        "多米尼克,2018-06-29,DMA",
        "多米尼加共和国,2018-06-29,DOM",
        "Sudan,2018-06-29,SDN",
        "South Sudan,2018-06-29,SSD",
        "Trinidad and Tobago,2018-06-29,TTO",
        "Netherlands (Kingdom of the),2024-12-01,NLD",
    })
    void aNameMeansAStateOnADay(String name, LocalDate day, String id) {
        assertEquals(List.of(new StateId(id)), REGISTRY.named(name, day));
    }

    @ParameterizedTest
    @CsvSource({"Atlantis,2018-06-29", "Germany,1960-01-01", "'',2018-06-29", "None,2018-06-29", "无,2018-06-29"})
    void anUnknownNameIsNobody(String name, LocalDate day) {
        assertEquals(List.of(), REGISTRY.named(name, day));
    }

    @Test
    void everyNameResolvesToItsStateWithinItsPeriod() {
        assertEquals(4056, REGISTRY.names().size());
        for (StateName name : REGISTRY.names()) {
            LocalDate day = name.period().to().or(name.period()::from).orElse(CONFERENCE);
            List<StateId> bearers = REGISTRY.named(name.name(), day);
            assertTrue(bearers.contains(name.id()), name.toString());
            assertEquals(isOfTwo(name) ? 2 : 1, bearers.size(), name.toString());
        }
    }

    /** The Congos of Brazzaville and Leopoldville. */
    private static boolean isOfTwo(StateName name) {
        List<String> shared = List.of(
                "Congo",
                "Congo (the)",
                "the Congo",
                "Congo (el)",
                "el Congo",
                "Congo (le)",
                "le Congo",
                "Конго",
                "الكونغو",
                "刚果");
        return name.id().equals(new StateId("COD")) && shared.contains(name.name());
    }

    @ParameterizedTest(name = "{0} {1} on {2} is {3}")
    @CsvSource({
        "iso3,DEU,2018-06-29,DEU",
        "iso2,de,2018-06-29,DEU",
        "iso2,CS,1980-01-01,CSK",
        "iso2,CS,2004-01-01,SCG",
        "m49,004,2018-06-29,AFG",
        "cow,260,1980-01-01,FRG",
        "cow,365,1985-01-01,SUN",
        "cow,365,1995-01-01,RUS",
        "iso3166-3,CSHH,1980-01-01,CSK",
        "unvotes,Yugoslavia,2010-01-01,SRB",
    })
    void aCodeMeansAStateOnADay(String scheme, String code, LocalDate day, String id) {
        assertEquals(List.of(new StateId(id)), REGISTRY.coded(scheme, code, day));
    }

    @Test
    void anUnknownCodeOrSchemeIsNobody() {
        assertEquals(List.of(), REGISTRY.coded("iso3", "XXX", CONFERENCE));
        assertEquals(List.of(), REGISTRY.coded("fips", "GM", CONFERENCE));
    }

    @Test
    void everyStateHasANameInEnglishAndChinese() {
        assertEquals(210, REGISTRY.states().size());
        for (State state : REGISTRY.states()) {
            assertTrue(state.name().byLanguage().keySet().containsAll(List.of("en", "zh")), state.toString());
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBERSHIPS | group_id,state_id,from,to,precision,confidence,basis,note | AFR,DZA,1.1.1990,,day,high,x, | memberships.csv, line 2, column from: '1.1.1990' is no day in the form 2018-06-29",
                "MEMBERSHIPS | group_id,state_id,from,to,precision,confidence,basis,note | AFR,QQQ,1990-01-01,,day,high,x, | memberships.csv, line 2, column state_id: QQQ is not in states.csv",
                "MEMBERSHIPS | group_id,state_id,from,to,precision,confidence,basis,note | QQQ,DZA,1990-01-01,,day,high,x, | memberships.csv, line 2, column group_id: QQQ is not in groups.csv",
                "MEMBERSHIPS | group_id,state_id,from,to,precision,confidence,basis,note | AFR,DZA,1990-01-01,,day,sure,x, | memberships.csv, line 2, column confidence: 'sure' is none of high, medium, low",
                "MEMBERSHIPS | group_id,state_id,from,to,precision,confidence,basis,note | AFR,DZA,1990-01-01,1980-01-01,day,low,x, | memberships.csv, line 2, column to: ends before it begins",
                "STATE_NAMES | id,lang,name | DZA,en,Algeria | state_names.csv, line 2, column kind: no such column",
            })
    void aBrokenTableIsNamedWithItsLine(RegistryTable table, String header, String row, String fault) {
        Map<RegistryTable, String> tables = new EnumMap<>(RegistryTable.class);
        tables.put(
                RegistryTable.STATES,
                "id,un_member_from,un_member_to,name_short_ar,name_short_zh,name_short_en,name_short_es,name_short_fr,name_short_ru\nDZA,1962-10-08,,,,Algeria,,,\n");
        tables.put(RegistryTable.STATE_NAMES, "id,lang,name,kind,valid_from,valid_to,source\n");
        tables.put(RegistryTable.STATE_CODES, "scheme,code,id,valid_from,valid_to,note\n");
        tables.put(RegistryTable.GROUPS, "group_id,name_en,name_zh,kind,source_note\nAFR,African Group,,regional,\n");
        tables.put(RegistryTable.MEMBERSHIPS, "group_id,state_id,from,to,precision,confidence,basis,note\n");
        tables.put(RegistryTable.SUSPENSIONS, "group_id,state_id,from,to,note\n");
        CsvStateRegistry whole = CsvStateRegistry.from(asked -> new StringReader(tables.get(asked)));
        assertEquals(
                List.of(new StateId("DZA")),
                whole.states().stream().map(State::id).toList());

        tables.put(table, header + "\n" + row + "\n");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> CsvStateRegistry.from(asked -> new StringReader(tables.get(asked)))
                        .names());
        assertEquals(fault, refused.getMessage());
    }

    private static Set<StateId> members(String group, LocalDate day) {
        Set<StateId> members = new TreeSet<>();
        REGISTRY.group(new GroupId(group)).orElseThrow().memberships().stream()
                .filter(membership -> membership.period().holds(day))
                .forEach(membership -> members.add(membership.state()));
        return members;
    }

    private static Set<StateId> ids(String ids) {
        Set<StateId> set = new TreeSet<>();
        for (String id : ids.split(" ", -1)) {
            set.add(new StateId(id));
        }
        return set;
    }
}
