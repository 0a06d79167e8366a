package org.scrutin.benchmarks.made;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Data of a study that nobody made: votes and groups, and nothing beside. */
public final class MadeData {

    private MadeData() {}

    /** Votes alone: no decision, no speaker, no discrepancy, no label. */
    public static StudyData of(RollCallMatrix votes, Roster roster, StateRegistry registry) {
        return new StudyData(
                votes,
                roster,
                registry,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Labels(Map.of(), Map.of()),
                BallotLayers.AS_RECORDED);
    }

    /** A group whose members have always been in it. */
    public static StateGroup group(String id, List<StateId> members) {
        List<Membership> memberships = members.stream()
                .map(state -> new Membership(
                        new GroupId(id), state, Period.ALWAYS, "day", Membership.Confidence.HIGH, "checked", ""))
                .toList();
        return new StateGroup(new GroupId(id), LocalText.EMPTY, "made", memberships);
    }

    /** Settings of a study of whole texts: what is counted as usual, and what resamples nothing. */
    public static StudySettings settings(String id, LocalText title, List<ReviewCycle> cycles, Clustering clustering) {
        return new StudySettings(
                id,
                title,
                cycles,
                EnumSet.of(RollCallKind.WHOLE),
                List.of(),
                new StudySettings.Agreement(
                        AgreementScore.AGREE_HALF, 3, StudySettings.Unanimous.KEEP, StudySettings.Topics.TOGETHER),
                CoincidenceFormula.COINCIDENCE_HALF,
                new StudySettings.Clusters(
                        clustering.methods(),
                        2,
                        clustering.most(),
                        AbstentionDistance.JACCARD,
                        OptionalInt.empty(),
                        .05,
                        .5,
                        0),
                .95,
                0,
                20180629);
    }

    /**
     * How states are clustered.
     *
     * @param most clusters at most
     */
    public record Clustering(List<ClusterMethod> methods, int most) {}
}
