package org.scrutin.analysis.study;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
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
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallOrder;
import org.scrutin.analysis.vote.Scope;

/**
 * Everything that came out of a study: the rows of every table, each list in the order of its table's key unless said.
 *
 * @param settings what was asked
 * @param data what was read
 * @param record what the record says and how far it can be trusted
 * @param groups how united they vote: on roll calls, over scopes, and how often chance could be told from unity
 * @param likeness who votes like whom
 * @param abstaining who abstains, on what, and with whom
 * @param texts the parts of a text, and texts that come back
 * @param cycles what changed from one to another
 * @param deciding who could have turned a result, and who stood between groups
 */
public record StudyResults(
        StudySettings settings,
        StudyData data,
        RecordResults record,
        CohesionResults groups,
        AgreementResults likeness,
        AbstentionResults abstaining,
        TextResults texts,
        CycleResults cycles,
        DecidingResults deciding) {

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
                .filter(mean -> mean.measure() == measure
                        && mean.selection() == selection
                        && mean.group().equals(group)
                        && mean.scope().equals(scope))
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

    /** Roll calls, in the order of the record. */
    public List<RollCallOutcome> outcomes() {
        return record.outcomes();
    }

    /**
     * A roll call of the study.
     *
     * @throws NoSuchElementException where the study has none of that id
     */
    public RollCallOutcome outcome(RollCallId rollCall) {
        return data.matrix().position(rollCall).map(outcomes()::get).orElseThrow();
    }

    /** Orders roll calls of the study by the day of the vote, those of one day by their ids, numbers as numbers. */
    public Comparator<RollCallId> oldestFirst() {
        return Comparator.comparing(
                        (RollCallId rollCall) -> outcome(rollCall).rollCall().date())
                .thenComparing(RollCallOrder.BY_NUMBER);
    }

    /** Roll calls of the kinds that the study analyses, in the order of the record. */
    public List<RollCallOutcome> analysed() {
        return outcomes().stream()
                .filter(outcome -> settings.kinds().contains(outcome.rollCall().kind()))
                .toList();
    }

    /** Discrepancies of reading and of checking. */
    public List<Discrepancy> discrepancies() {
        return record.discrepancies();
    }

    /** Memberships valid on the date of a roll call. */
    public List<Membership> memberships() {
        return record.memberships();
    }

    /** Of them, those of low confidence of states that could vote, so far as the data tell: results rest on no other. */
    public List<Membership> doubtfulMemberships() {
        return MembershipsUsed.doubtful(data.matrix(), data.roster(), memberships());
    }

    /** Pairs of states over scopes. */
    public List<PairAgreement> agreement() {
        return likeness.pairs();
    }

    /** States beside references. */
    public List<Coincidence> coincidence() {
        return likeness.coincidence();
    }

    /** States over scopes. */
    public List<StateProfile> profiles() {
        return likeness.profiles();
    }

    /** Abstention of states over scopes. */
    public List<AbstentionProfile> abstention() {
        return abstaining.profiles();
    }

    /** Abstention of states by topic. */
    public List<SubjectAbstention> subjects() {
        return abstaining.subjects();
    }

    /** States that abstain together, by cycle: {@code all}, then each cycle. */
    public List<AbstentionClusters> clusters() {
        return abstaining.clusters();
    }

    /** How far abstaining together holds. */
    public SharedAbstention sharedAbstention() {
        return abstaining.shared();
    }

    /** Rows of choices over the roll calls of a text. */
    public List<Pattern> patterns() {
        return texts.patterns();
    }

    /** Paragraphs beside wholes. */
    public List<ParagraphDissent> dissent() {
        return paragraphs().dissent();
    }

    /** Who left paragraphs and came back. */
    public ParagraphResults paragraphs() {
        return texts.paragraphs();
    }

    /** Who changed its vote on a text that returns. */
    public List<Switch> switches() {
        return texts.switches();
    }

    /** Texts that returned. */
    public List<TextReturn> returns() {
        return texts.returns();
    }

    /** Changes of groups between cycles: neighbours, then first to last. */
    public List<CycleChange> changes() {
        return cycles.changes();
    }

    /** States that voted in two compared cycles. */
    public List<Mover> movers() {
        return cycles.movers();
    }

    /** Whether each roll call is told by itself. */
    public boolean isShortRecord() {
        return outcomes().size() <= SHORT_RECORD;
    }
}
