package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.AgreementIntervals;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.Coincidences;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairAgreements;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.agreement.StateProfiles;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Who votes like whom in a study, over the kinds of votes that it analyses.
 *
 * @param pairs every two states over each cycle, by topic where the study asks
 * @param coincidence every state beside every reference over each cycle and topic
 * @param profiles every state over each cycle and topic
 */
public record AgreementResults(List<PairAgreement> pairs, List<Coincidence> coincidence, List<StateProfile> profiles) {

    /** No state was compared. */
    public static final AgreementResults NONE = new AgreementResults(List.of(), List.of(), List.of());

    public AgreementResults {
        pairs = List.copyOf(pairs);
        coincidence = List.copyOf(coincidence);
        profiles = List.copyOf(profiles);
    }

    /** Computes all three. */
    public static AgreementResults of(StudyData data, StudySettings settings) {
        RollCallMatrix matrix = data.matrix();
        NavigableMap<Scope, RollCallSet> scopes =
                new StudyScopes(matrix, settings.cycles()).byCycleAndTopic(settings.kinds());
        return new AgreementResults(
                PairAgreements.of(matrix, pairScopes(data, settings), intervals(settings)),
                Coincidences.of(
                        matrix,
                        data.roster(),
                        new Coincidences.Question(settings.references(), settings.coincidence()),
                        scopes),
                StateProfiles.of(matrix, data.roster(), scopes));
    }

    /** Pairs of references and coincidence, over all topics and by topic: what sentences tell of a short record. */
    static AgreementResults ofReferences(StudyData data, StudySettings settings) {
        List<StateId> references = settings.references().stream()
                .flatMap(
                        reference -> reference instanceof Reference.OfState of ? Stream.of(of.state()) : Stream.empty())
                .toList();
        RollCallMatrix matrix = data.matrix();
        return new AgreementResults(
                PairAgreements.of(matrix.among(references), pairScopes(data, settings), intervals(settings)),
                Coincidences.of(
                        matrix,
                        data.roster(),
                        new Coincidences.Question(settings.references(), settings.coincidence()),
                        new StudyScopes(matrix, settings.cycles()).byCycleAndTopic(settings.kinds())),
                List.of());
    }

    private static AgreementIntervals intervals(StudySettings settings) {
        return new AgreementIntervals(
                settings.agreement().score(), settings.agreement().minimumCommon(), settings.level());
    }

    private static NavigableMap<Scope, RollCallSet> pairScopes(StudyData data, StudySettings settings) {
        RollCallMatrix matrix = data.matrix();
        StudyScopes scopes = new StudyScopes(matrix, settings.cycles());
        NavigableMap<Scope, RollCallSet> counted = switch (settings.agreement().topics()) {
            case TOGETHER -> scopes.byCycle(settings.kinds());
            case EACH -> scopes.byCycleAndTopic(settings.kinds());
        };
        if (settings.agreement().unanimous() == StudySettings.Unanimous.DROP) {
            RollCallSet divided = RollCallSet.where(
                    matrix.rollCalls().size(),
                    position -> !matrix.room(position).unanimous());
            counted.replaceAll((scope, rollCalls) -> rollCalls.and(divided));
        }
        return counted;
    }
}
