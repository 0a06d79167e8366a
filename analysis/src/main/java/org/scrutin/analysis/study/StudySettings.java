package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.cluster.ClusterRule;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.mover.MoversPlan;
import org.scrutin.analysis.mover.Permutations;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * What is analysed and how: every contested choice of a study, by name.
 *
 * @param id the study's name, also its folder's
 * @param title as printed
 * @param cycles in the order of time; may be empty
 * @param kinds which kinds of votes enter means, agreement, coincidence, profiles, clusters, cycles
 * @param references whom coincidence is measured against
 * @param agreement how pairs are compared
 * @param coincidence the formula that the report shows
 * @param clusters how abstentions are clustered
 * @param level of intervals and tests, for example 0.95
 * @param resamples for whatever resamples
 * @param seed of everything random
 */
public record StudySettings(
        String id,
        LocalText title,
        List<ReviewCycle> cycles,
        Set<RollCallKind> kinds,
        List<Reference> references,
        Agreement agreement,
        CoincidenceFormula coincidence,
        Clusters clusters,
        double level,
        int resamples,
        long seed) {

    /**
     * How pairs are compared.
     *
     * @param score the score that the report shows
     * @param minimumCommon joint ballots under which no score is given, at least 1
     * @param unanimous whether roll calls unanimous among cast ballots count
     * @param topics whether pairs are tabled by topic too
     */
    public record Agreement(AgreementScore score, int minimumCommon, Unanimous unanimous, Topics topics) {}

    /** Whether roll calls unanimous among cast ballots count in agreement. */
    public enum Unanimous {
        KEEP,
        DROP
    }

    /** Whether pairs are tabled for every topic or for all topics together only. */
    public enum Topics {
        TOGETHER,
        EACH
    }

    /**
     * How abstentions are clustered.
     *
     * @param methods which
     * @param kFrom fewest clusters tried, at least 2
     * @param kTo most clusters tried
     * @param distance between two states
     * @param minimumAbstentions set by the study; empty = the rule of 3 and the share, or 1 under 10 roll calls
     * @param minimumShare share of the roll calls, rounded up, 0 to 1
     * @param minimumParticipation share of the roll calls, for {@link AbstentionDistance#MATCHING}, 0 to 1
     * @param resamples draws for the gap statistic, and as many for stability; 0 = neither is looked at
     */
    public record Clusters(
            List<ClusterMethod> methods,
            int kFrom,
            int kTo,
            AbstentionDistance distance,
            OptionalInt minimumAbstentions,
            double minimumShare,
            double minimumParticipation,
            int resamples) {}

    /** How abstentions are clustered, with the seed of what is drawn. */
    public ClusterPlan clusterPlan() {
        ClusterRule rule = new ClusterRule(
                clusters.minimumAbstentions(), clusters.minimumShare(), clusters.minimumParticipation());
        return new ClusterPlan(clusters.methods(), clusters.kFrom(), clusters.kTo(), clusters.distance(), rule, seed);
    }

    /** Which changes of states are looked for: of abstention, of voting with the majority, beside each reference. */
    public MoversPlan moversPlan() {
        List<MoverMeasure> measures = new ArrayList<>();
        measures.add(new MoverMeasure.AbstentionRate());
        measures.add(new MoverMeasure.WithMajority());
        references.forEach(reference -> measures.add(new MoverMeasure.CoincidenceWith(reference, coincidence)));
        return new MoversPlan(measures, level, Permutations.seeded(seed));
    }
}
