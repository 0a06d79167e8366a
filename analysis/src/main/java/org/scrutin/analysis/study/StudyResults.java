package org.scrutin.analysis.study;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cohesion.CohesionAlpha;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.UnityReach;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Scope;

/**
 * Everything that came out of a study: the rows of every table, each list in the order of its table's key unless said.
 *
 * @param settings what was asked
 * @param data what was read
 * @param outcomes roll calls, in the order of the record
 * @param discrepancies of reading and of checking
 * @param groups how united they vote: on roll calls, over scopes, and how often chance could be told from unity
 * @param agreement pairs over scopes
 * @param coincidence states beside references
 * @param profiles states over scopes
 * @param abstention states over scopes
 * @param subjects states by topic
 * @param clusters abstention by cycle: {@code all}, then each cycle
 * @param patterns rows of choices over the roll calls of a text
 * @param dissent paragraphs beside wholes
 * @param switches who changed its vote on a text that returns
 * @param returns texts that returned, with the change of their votes in favour
 * @param changes between cycles: neighbours, then first to last
 * @param memberships rows valid on the date of a roll call
 * @param sharedAbstention how far abstaining together holds
 */
public record StudyResults(
        StudySettings settings,
        StudyData data,
        List<RollCallOutcome> outcomes,
        List<Discrepancy> discrepancies,
        CohesionResults groups,
        List<PairAgreement> agreement,
        List<Coincidence> coincidence,
        List<StateProfile> profiles,
        List<AbstentionProfile> abstention,
        List<SubjectAbstention> subjects,
        List<AbstentionClusters> clusters,
        List<Pattern> patterns,
        List<ParagraphDissent> dissent,
        List<Switch> switches,
        List<TextReturn> returns,
        List<CycleChange> changes,
        List<Membership> memberships,
        SharedAbstention sharedAbstention) {

    /** A record of up to this many roll calls is told vote by vote; of a longer one the tables speak. */
    public static final int SHORT_RECORD = 12;

    /** Groups on roll calls. */
    public List<GroupCohesion> cohesion() {
        return groups.rows();
    }

    /** Means of groups over scopes. */
    public List<CohesionMean> cohesionMeans() {
        return groups.means();
    }

    /** The mean of a group's index over a scope's roll calls; empty where the study has no such row. */
    public Optional<CohesionMean> mean(
            Scope scope, CohesionMean.Selection selection, GroupId group, CohesionIndex measure) {
        return cohesionMeans().stream()
                .filter(mean -> mean.scope().equals(scope)
                        && mean.selection() == selection
                        && mean.group().equals(group)
                        && mean.measure() == measure)
                .findFirst();
    }

    /** Alphas of groups over cycles. */
    public List<CohesionAlpha> alphas() {
        return groups.alphas();
    }

    /** Groups, and how often chance could be told from unity. */
    public List<UnityReach> reach() {
        return groups.reach();
    }

    /** Whether each roll call is told by itself. */
    public boolean isShortRecord() {
        return outcomes.size() <= SHORT_RECORD;
    }
}
