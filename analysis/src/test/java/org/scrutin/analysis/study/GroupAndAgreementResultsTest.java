package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;

/** What the settings of a study decide: which kinds of votes count, whether unanimous ones do, whether topics stand apart. */
class GroupAndAgreementResultsTest {

    private final StudyData data = data(SmallVotes.among("AAA BBB CCC")
            .vote("R1 2001-01-01 m1 mines", "YYN")
            .vote("R2 2001-01-01 m1 mines", "YYY")
            .vote(RollCallKind.PARAGRAPH, "R3 2001-01-01 m1 mines", "YAN")
            .vote("R4 2002-01-01 m2 law", "YAY"));

    @Test
    void everyKindHasItsRowAndOnlyTheAnalysedOnesEnterMeans() {
        CohesionResults results =
                CohesionResults.of(data, settings(StudySettings.Unanimous.KEEP, StudySettings.Topics.TOGETHER));

        assertEquals(
                List.of("R1", "R2", "R3", "R4"),
                results.rows().stream().map(row -> row.rollCall().value()).toList());
        assertEquals(
                List.of("2001", "2001", "2001", ""),
                results.rows().stream().map(row -> row.cycle()).toList());
        assertEquals(
                Set.of("2001/all", "2001/mines", "all/all", "all/law", "all/mines"),
                results.means().stream()
                        .map(mean -> mean.scope().cycle() + "/" + mean.scope().topic())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                3,
                results.means().stream()
                        .filter(mean -> mean.scope().topic().equals("all")
                                && mean.scope().cycle().equals("all"))
                        .filter(mean -> mean.selection() == CohesionMean.Selection.ALL)
                        .mapToInt(CohesionMean::rollCalls)
                        .max()
                        .orElseThrow());
    }

    @Test
    void unanimousRollCallsCountUnlessTheStudyDropsThem() {
        assertEquals(3, common(StudySettings.Unanimous.KEEP));
        assertEquals(2, common(StudySettings.Unanimous.DROP));
    }

    private int common(StudySettings.Unanimous unanimous) {
        return AgreementResults.of(data, settings(unanimous, StudySettings.Topics.TOGETHER)).pairs().stream()
                .filter(pair -> pair.scope().cycle().equals("all"))
                .filter(pair -> pair.a().equals(new StateId("AAA")) && pair.b().equals(new StateId("BBB")))
                .map(pair -> pair.table().common())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pairsStandByTopicOnlyWhereTheStudyAsks() {
        assertEquals(Set.of("all"), topics(StudySettings.Topics.TOGETHER));
        assertEquals(Set.of("all", "law", "mines"), topics(StudySettings.Topics.EACH));
    }

    private Set<String> topics(StudySettings.Topics topics) {
        return AgreementResults.of(data, settings(StudySettings.Unanimous.KEEP, topics)).pairs().stream()
                .map((PairAgreement pair) -> pair.scope().topic())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void coincidenceAndProfilesStandByTopicAlways() {
        AgreementResults results =
                AgreementResults.of(data, settings(StudySettings.Unanimous.DROP, StudySettings.Topics.TOGETHER));

        assertEquals(
                Set.of("all", "law", "mines"),
                results.coincidence().stream()
                        .map(row -> row.scope().topic())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                3,
                results.profiles().stream()
                        .filter(row -> row.scope().cycle().equals("all")
                                && row.scope().topic().equals("all"))
                        .mapToInt(row -> row.cast().cast())
                        .max()
                        .orElseThrow(),
                "unanimous roll calls are dropped from pairs only");
    }

    private static StudySettings settings(StudySettings.Unanimous unanimous, StudySettings.Topics topics) {
        return new StudySettings(
                "test",
                LocalText.EMPTY,
                List.of(new ReviewCycle(
                        "2001", Period.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)), LocalText.EMPTY)),
                EnumSet.of(RollCallKind.WHOLE),
                List.of(new Reference.OfRoom()),
                new StudySettings.Agreement(AgreementScore.AGREE_HALF, 3, unanimous, topics),
                CoincidenceFormula.COINCIDENCE_HALF,
                new StudySettings.Clusters(
                        List.of(), 2, 9, AbstentionDistance.JACCARD, OptionalInt.empty(), 0.05, 0.5, 0),
                0.95,
                1000,
                1);
    }

    private static StudyData data(SmallVotes votes) {
        return SmallStudies.data(
                votes.matrix(), SmallVotes.roster("AAA BBB CCC", SmallVotes.group("GRP", "AAA BBB CCC")));
    }
}
