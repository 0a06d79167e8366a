package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.fixture.Charts;
import org.scrutin.charts.fixture.SmallStudy;
import org.scrutin.charts.fixture.TinyStudy;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.BallotShares;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.charts.spec.DissentFlows;
import org.scrutin.charts.spec.PatternGrid;
import org.scrutin.charts.spec.SilhouetteCurve;
import org.scrutin.charts.spec.SwitchTimeline;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.TopicCoverage.Extent;
import org.scrutin.charts.spec.VoteTotals;
import org.scrutin.charts.spec.Weight;

/** What the charts of the two real studies say, against values counted by hand or computed elsewhere. */
@TestInstance(Lifecycle.PER_CLASS)
class ChartComposerTest {

    private Charts charts;

    @BeforeAll
    void compose() {
        charts = new Charts();
    }

    @Test
    void totalsOfTheRecord() {
        VoteTotals chart = one("small", VoteTotals.class);
        assertEquals(
                List.of(
                        new ChoiceCounts(65, 0, 25),
                        new ChoiceCounts(63, 2, 28),
                        new ChoiceCounts(62, 2, 29),
                        new ChoiceCounts(97, 0, 0)),
                chart.rows().stream().map(VoteTotals.Row::counts).toList());
        assertEquals(new ChoiceCounts(98, 0, 0), chart.rows().get(3).announced().orElseThrow());
        assertEquals(
                "Whole text: announced 98–0–0, listed 97–0–0", chart.caption().title());
    }

    @Test
    void eighteenPatterns() {
        PatternGrid chart = one("small", PatternGrid.class);
        assertAll(
                () -> assertEquals(18, chart.rows().size()),
                () -> assertEquals(
                        101,
                        chart.rows().stream().mapToInt(PatternGrid.Row::states).sum()),
                () -> assertEquals(49, chart.rows().get(0).states()),
                () -> assertEquals("AAAY", Letters.of(chart.rows().get(1).choices())),
                () -> assertEquals(22, chart.rows().get(1).states()),
                () -> assertEquals("", chart.rows().get(1).members(), "too many to be named"));
    }

    /** France is one of 49 with its pattern, Lesotho one of few; what is decided of another text is none of this figure's. */
    @Test
    void patternsMarkWhoseBallotsCountOtherwise() {
        SmallStudy study = new SmallStudy(new BallotLayers(
                BallotLayer.CORRECTED,
                List.of(),
                List.of(
                        correction("A/CONF.192/2018/RC/3:whole", "LSO"),
                        correction("A/CONF.192/2018/RC/3:I-13", "FRA"),
                        correction("A/RES/99/1", "DEU")),
                List.of()));
        PatternGrid chart = new ChartComposer(study.wording("en"))
                .compose(study.results()).stream()
                        .filter(PatternGrid.class::isInstance)
                        .map(PatternGrid.class::cast)
                        .findFirst()
                        .orElseThrow();
        List<String> marked = chart.rows().stream()
                .map(PatternGrid.Row::members)
                .filter(members -> members.contains("*"))
                .toList();
        assertEquals(49, chart.rows().get(0).states());
        assertEquals("among them France*", chart.rows().get(0).members());
        assertEquals(2, marked.size(), marked::toString);
        assertTrue(marked.get(1).contains("Lesotho*"), marked::toString);
        assertTrue(
                chart.caption()
                        .subtitle()
                        .endsWith(
                                ". *: of this state, ballots count otherwise than they are recorded (France, Lesotho)"),
                chart.caption().subtitle());
    }

    private static Correction correction(String rollCall, String state) {
        return new Correction(
                "record",
                new RollCallId(rollCall),
                new StateId(state),
                "",
                Optional.empty(),
                Choice.YES,
                "A. Reader",
                "A letter",
                LocalDate.of(2026, 11, 27));
    }

    @Test
    void everyStateHasAPlaceAndEveryBallotATile() {
        BallotTiles chart = one("small", BallotTiles.class);
        assertEquals(4 * 101, chart.marks());
        BallotTiles.Block last = chart.blocks().get(chart.blocks().size() - 1);
        assertEquals("In none of the other groups", last.title());
        assertEquals("United States of America", last.rows().get(0).state());
        assertTrue(last.others().contains("Kiribati"));
    }

    @Test
    void aLongerRecordHasAPageAGroupAndALongOneNone() {
        List<String> ids = new ChartComposer(TinyStudy.ofSize(9, 20).wording("en"))
                .compose(TinyStudy.ofSize(9, 20).results()).stream()
                        .filter(BallotTiles.class::isInstance)
                        .map(chart -> chart.caption().id())
                        .toList();
        assertTrue(ids.contains("ballot-tiles-afr"), () -> ids.toString());
        TinyStudy longRecord = TinyStudy.ofSize(51, 5);
        assertTrue(new ChartComposer(longRecord.wording("en"))
                .compose(longRecord.results()).stream().noneMatch(BallotTiles.class::isInstance));
    }

    @Test
    void groupsBesideChance() {
        CohesionDots chart = one("small", CohesionDots.class);
        assertEquals(
                "The League of Arab States abstained as one on I-13, I-16 and II-18",
                chart.caption().title());
        CohesionDots.Dot arab = dot(chart, "League of Arab States");
        CohesionDots.Dot union = dot(chart, "European Union");
        CohesionDots.Dot west = dot(chart, "Western European and Others Group");
        assertAll(
                () -> assertEquals(1, arab.value()),
                () -> assertEquals(15, arab.ballots()),
                () -> assertEquals(Weight.FOCUS, arab.weight()),
                () -> assertEquals(.522789, arab.chance().getAsDouble(), 5e-7),
                () -> assertEquals(.875, union.value()),
                () -> assertEquals(.517067, union.chance().getAsDouble(), 5e-7),
                () -> assertEquals(17, west.ballots()),
                () -> assertEquals(.520517, west.chance().getAsDouble(), 5e-7));
    }

    private static CohesionDots.Dot dot(CohesionDots chart, String group) {
        int vote = chart.rollCalls().indexOf("I-16");
        return chart.rows().stream()
                .filter(row -> row.group().equals(group))
                .map(row -> row.dots().get(vote).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** The permanent members on four votes: 2-2-1 twice, 2-3-0 in the order Y-A-N, and all five in favour of the whole. */
    @Test
    void sharesOfBallotsAddUpOverTheVotes() {
        BallotShares.Panel permanent = one("small", BallotShares.class).panels().get(0);
        assertAll(
                () -> assertEquals("Permanent members of the Security Council", permanent.title()),
                () -> assertEquals(
                        new BallotShares.Dot(new BallotShares.Shares(2 / 5., 2 / 5., 1 / 5.), 2),
                        permanent.dots().get(0)),
                () -> assertEquals(
                        4,
                        permanent.dots().stream()
                                .mapToInt(BallotShares.Dot::rollCalls)
                                .sum()),
                () -> assertEquals(.55, permanent.mean().yes(), 1e-12),
                () -> assertEquals(.35, permanent.mean().abstain(), 1e-12),
                () -> assertEquals(.10, permanent.mean().no(), 1e-12));
    }

    @Test
    void flowsFromParagraphsToTheWhole() {
        DissentFlows chart = one("small", DissentFlows.class);
        assertEquals("YY64 YX1 AY24 AX1 XY9", flows(chart.panels().get(0)));
        assertEquals("YY60 YX3 AY27 AX1 NY2 XY8", flows(chart.panels().get(1)));
        assertEquals("YY59 YX3 AY28 AX1 NY2 XY8", flows(chart.panels().get(2)));
    }

    private static String flows(DissentFlows.Panel panel) {
        return panel.flows().stream()
                .map(flow -> "" + flow.from().letter() + flow.to().letter() + flow.states())
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    @Test
    void switchesOfTheLastYears() {
        SwitchTimeline chart = one("arms", SwitchTimeline.class);
        Map<String, Integer> byYear = new TreeMap<>();
        chart.years()
                .forEach(year -> byYear.put(
                        year.label(),
                        year.up().stream()
                                        .mapToInt(SwitchTimeline.Part::switches)
                                        .sum()
                                + year.down().stream()
                                        .mapToInt(SwitchTimeline.Part::switches)
                                        .sum()));
        assertEquals(25, byYear.get("2025"));
        assertEquals(9, byYear.get("2024"));
        assertEquals(25, byYear.size(), "every year from 2001 to 2025");
    }

    @Test
    void statesThatAbstainTogether() {
        AbstentionTree chart = one("arms", AbstentionTree.class);
        assertEquals(64, chart.leaves().size());
        assertEquals(8, chart.brackets().size());
        long above = chart.joins().stream()
                .filter(join -> join.height() > chart.cut().orElseThrow().height())
                .count();
        assertEquals(7, above, "the cut leaves eight branches");
    }

    @Test
    void aShortRecordHasPatternsAndNoClusters() {
        AbstentionTree chart = one("small", AbstentionTree.class);
        assertAll(
                () -> assertTrue(chart.cut().isEmpty()),
                () -> assertEquals(
                        "23 of the 32 states that abstain do so on the same votes, I-13, I-16 and II-18;"
                                + " 69 of 101 states with at least one ballot never abstain",
                        chart.caption().title()),
                () -> assertTrue(charts.of("small", "en").stream().noneMatch(SilhouetteCurve.class::isInstance)));
        for (ChartSpec any : charts.of("small", "en")) {
            String said = any.caption().title()
                    + any.caption().subtitle()
                    + any.caption().alternative()
                    + any.caption().numbers();
            assertFalse(said.contains("cluster") || said.contains("bloc"), said);
        }
    }

    @Test
    void flowsOfAParagraphCountEveryStateOnce() {
        DissentFlows chart = one("arms", DissentFlows.class);
        DissentFlows.Panel panel = chart.panels().stream()
                .filter(found -> found.title().equals("66/37:OP-2"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                180, panel.flows().stream().mapToInt(DissentFlows.Flow::states).sum());
        assertEquals("", panel.detail(), "the topic is the whole text's");
    }

    @Test
    void everyBarOfALongRecordIsNotDrawn() {
        assertTrue(charts.of("arms", "en").stream().noneMatch(VoteTotals.class::isInstance));
    }

    @Test
    void numbersOfCoincidenceAreNamed() {
        List<List<String>> rows = charts.of("arms", "en").stream()
                .map(ChartSpec::caption)
                .filter(caption -> caption.id().equals("coincidence-by-cycle"))
                .findFirst()
                .orElseThrow()
                .numbers()
                .rows();
        assertEquals(List.of("China", "France"), rows.get(0).subList(0, 2));
        assertEquals(
                "median of all states that have a value",
                rows.get(rows.size() - 1).get(1));
    }

    @Test
    void whatTheDataDoNotHoldIsSaid() {
        TopicCoverage chart = one("arms", TopicCoverage.class);
        TopicCoverage.Row small = chart.rows().stream()
                .filter(row -> row.topic().equals("Small arms"))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(Extent.NONE, small.cells().get(0).unvoted().extent()),
                () -> assertTrue(small.cells().get(0).unvoted().count().isEmpty()),
                () -> assertEquals(Extent.PART, small.cells().get(3).unvoted().extent()),
                () -> assertEquals(10, small.cells().get(3).unvoted().count().getAsInt()),
                () -> assertEquals(Extent.WHOLE, small.cells().get(4).unvoted().extent()),
                () -> assertEquals(
                        Extent.PART, small.cells().get(2).paragraphs().extent()),
                () -> assertEquals(
                        Extent.NONE, small.cells().get(4).paragraphs().extent()));
    }

    @Test
    void oneUnanimousVoteMakesNoEmptyChart() {
        TinyStudy study = new TinyStudy(List.of("YYYYY"));
        List<ChartSpec> composed = new ChartComposer(study.wording("en")).compose(study.results());
        assertFalse(composed.isEmpty());
        composed.forEach(
                chart -> assertTrue(chart.marks() > 0, () -> chart.caption().id()));
    }

    private <T extends ChartSpec> T one(String study, Class<T> kind) {
        List<T> found = charts.of(study, "en").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
