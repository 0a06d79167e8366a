package org.scrutin.output.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.study.AbstentionResults;
import org.scrutin.analysis.study.AgreementResults;
import org.scrutin.analysis.study.CohesionResults;
import org.scrutin.analysis.study.CycleResults;
import org.scrutin.analysis.study.DecidingResults;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.RecordResults;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.study.TextResults;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Results of a study that holds nothing. */
public final class SampleResults {

    private SampleResults() {}

    public static StudyResults empty() {
        StudySettings settings = new StudySettings(
                "sample",
                LocalText.english("Sample"),
                List.of(),
                Set.of(),
                List.of(),
                new StudySettings.Agreement(
                        AgreementScore.AGREE_HALF, 3, StudySettings.Unanimous.KEEP, StudySettings.Topics.TOGETHER),
                CoincidenceFormula.COINCIDENCE_HALF,
                new StudySettings.Clusters(
                        List.of(), 2, 9, AbstentionDistance.JACCARD, OptionalInt.empty(), 0.05, 0.5, 0),
                0.95,
                1000,
                1);
        StudyData data = new StudyData(
                new RollCallMatrix(List.of(), List.of(), new BallotBits(0)),
                new Roster(new StateGroup(new GroupId("UN"), LocalText.EMPTY, "study", List.of()), List.of()),
                new NoStates(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Labels(Map.of(), Map.of()),
                BallotLayers.AS_RECORDED);
        return new StudyResults(
                settings,
                data,
                RecordResults.NONE,
                CohesionResults.NONE,
                AgreementResults.NONE,
                AbstentionResults.NONE,
                TextResults.NONE,
                CycleResults.NONE,
                DecidingResults.NONE);
    }

    private static final class NoStates implements StateRegistry {

        @Override
        public List<State> states() {
            return List.of();
        }

        @Override
        public Optional<State> state(StateId id) {
            return Optional.empty();
        }

        @Override
        public List<StateGroup> groups() {
            return List.of();
        }

        @Override
        public Optional<StateGroup> group(GroupId id) {
            return Optional.empty();
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
