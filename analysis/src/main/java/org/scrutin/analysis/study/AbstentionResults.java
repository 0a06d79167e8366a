package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.cluster.AbstentionClusters;

/**
 * Who abstains, on what, and with whom, over the kinds of votes that the study analyses.
 *
 * @param profiles states over scopes
 * @param subjects states by topic
 * @param clusters states that abstain together, by cycle: {@code all}, then each cycle
 * @param shared how far abstaining together holds
 */
public record AbstentionResults(
        List<AbstentionProfile> profiles,
        List<SubjectAbstention> subjects,
        List<AbstentionClusters> clusters,
        SharedAbstention shared) {

    /** Nothing was looked at. */
    public static final AbstentionResults NONE =
            new AbstentionResults(List.of(), List.of(), List.of(), SharedAbstention.NONE);

    public AbstentionResults {
        profiles = List.copyOf(profiles);
        subjects = List.copyOf(subjects);
        clusters = List.copyOf(clusters);
    }
}
