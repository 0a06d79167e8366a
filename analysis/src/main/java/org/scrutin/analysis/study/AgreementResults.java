package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.scrutin.analysis.agreement.AgreementIntervals;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.Coincidences;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairAgreements;
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

    private static final Comparator<PairAgreement> ORDER = Comparator.comparing(PairAgreement::scope)
            .thenComparing(PairAgreement::a)
            .thenComparing(PairAgreement::b);

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

    /**
     * What is computed again.
     *
     * @param touched the roll calls on which ballots may be others, and what they enter into
     * @param pairs the pairs that they may touch
     */
    record Again(Touched touched, BiPredicate<StateId, StateId> pairs) {

        /** Whether the row of a pair is computed again. The pair is asked first: most are not. */
        boolean replaces(PairAgreement pair) {
            return pairs.test(pair.a(), pair.b()) && touched.byTopic().containsKey(pair.scope());
        }
    }

    /** The same, had ballots on some roll calls been others: the rest is as listed. */
    static AgreementResults again(StudyData data, StudySettings settings, AgreementResults listed, Again again) {
        RollCallMatrix matrix = data.matrix();
        Touched touched = again.touched();
        return new AgreementResults(
                pairs(data, settings, listed.pairs(), again),
                touched.ofScopes()
                        .rows(
                                listed.coincidence(),
                                Coincidences.of(
                                        matrix,
                                        data.roster(),
                                        new Coincidences.Question(settings.references(), settings.coincidence()),
                                        touched.byTopic()),
                                Coincidence::scope),
                touched.ofScopes()
                        .rows(
                                listed.profiles(),
                                StateProfiles.of(matrix, data.roster(), touched.byTopic()),
                                StateProfile::scope));
    }

    private static List<PairAgreement> pairs(
            StudyData data, StudySettings settings, List<PairAgreement> listed, Again again) {
        NavigableMap<Scope, RollCallSet> scopes = new TreeMap<>(pairScopes(data, settings));
        scopes.keySet().retainAll(again.touched().byTopic().keySet());
        List<PairAgreement> counted = PairAgreements.of(data.matrix(), scopes, intervals(settings), again.pairs());
        return replaced(again, listed, counted)
                .orElseGet(() ->
                        again.touched().ofScopes().rows(listed, merged(again, listed, counted), PairAgreement::scope));
    }

    /**
     * Each row in the place of the one that it replaces; empty where the two are not the same pairs: with a ballot more or less, two
     * states may meet or never do.
     */
    private static Optional<List<PairAgreement>> replaced(
            Again again, List<PairAgreement> listed, List<PairAgreement> counted) {
        if (listed.stream().filter(again::replaces).count() != counted.size()) {
            return Optional.empty();
        }
        List<PairAgreement> rows = new ArrayList<>(listed);
        for (PairAgreement pair : counted) {
            int place = Collections.binarySearch(listed, pair, ORDER);
            if (place < 0) {
                return Optional.empty();
            }
            rows.set(place, pair);
        }
        return Optional.of(rows);
    }

    /** The rows of the scopes that are touched: those that were counted again, and the others as listed. */
    private static List<PairAgreement> merged(Again again, List<PairAgreement> listed, List<PairAgreement> counted) {
        List<PairAgreement> pairs = new ArrayList<>();
        int next = 0;
        for (PairAgreement pair : again.touched().ofScopes().replaced(listed, PairAgreement::scope)) {
            if (!again.pairs().test(pair.a(), pair.b())) {
                while (next < counted.size() && ORDER.compare(counted.get(next), pair) < 0) {
                    pairs.add(counted.get(next));
                    next++;
                }
                pairs.add(pair);
            }
        }
        pairs.addAll(counted.subList(next, counted.size()));
        return pairs;
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
