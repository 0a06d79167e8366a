package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.scrutin.analysis.agreement.AgreementIntervals;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Coincidences;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairAgreements;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.agreement.StateProfiles;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMeans;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupCohesions;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** What may not change a result: the order of roll calls, the names of states, which side is called in favour, a second copy. */
class InvarianceTest {

    private static final int STATES = 9;
    private static final int ROLL_CALLS = 70;
    private static final StateGroup LEFT = SmallVotes.group("GRP", "S00 S01 S02 S03");
    private static final StateGroup RIGHT = SmallVotes.group("GRP", "S05 S06 S07 S08");

    private record Results(
            List<GroupCohesion> cohesion,
            List<CohesionMean> means,
            List<PairAgreement> pairs,
            List<Coincidence> coincidence,
            List<StateProfile> profiles) {

        static Results of(SmallVotes votes, StateGroup group) {
            RollCallMatrix matrix = votes.matrix();
            Roster roster = SmallVotes.roster(RandomVotes.names(STATES), group);
            StudyScopes scopes = new StudyScopes(matrix, List.of());
            NavigableMap<Scope, RollCallSet> counted = scopes.byCycleAndTopic(Set.of(RollCallKind.WHOLE));
            List<GroupCohesion> cohesion = GroupCohesions.of(matrix, roster, scopes);
            List<Reference> references = List.of(new Reference.OfRoom(), new Reference.OfGroup(new GroupId("GRP")));
            return new Results(
                    cohesion,
                    CohesionMeans.of(matrix, cohesion, counted, .95),
                    PairAgreements.of(matrix, counted, new AgreementIntervals(AgreementScore.AGREE_HALF, 3, .95)),
                    Coincidences.of(
                            matrix,
                            roster,
                            new Coincidences.Question(references, CoincidenceFormula.COINCIDENCE_HALF),
                            counted),
                    StateProfiles.of(matrix, roster, counted));
        }
    }

    private static SmallVotes votes(long seed) {
        return RandomVotes.of(new Random(seed), STATES, ROLL_CALLS);
    }

    @Property(tries = 20)
    void theOrderOfRollCalls(@ForAll long seed) {
        Results results = Results.of(votes(seed), LEFT);
        Results shuffled = Results.of(votes(seed).shuffled(new Random(seed)), LEFT);

        assertEquals(results.cohesion(), shuffled.cohesion());
        assertEquals(results.pairs(), shuffled.pairs());
        assertEquals(results.coincidence(), shuffled.coincidence());
        assertEquals(results.profiles(), shuffled.profiles());
        assertSameMeans(results.means(), shuffled.means(), 1);
    }

    @Property(tries = 20)
    void theNamesOfStates(@ForAll long seed) {
        Results results = Results.of(votes(seed), LEFT);
        Results mirrored = Results.of(votes(seed).mirrored(), RIGHT);

        assertEquals(results.cohesion(), mirrored.cohesion());
        assertEquals(results.means(), mirrored.means());
        Map<String, PairTable> tables = tables(mirrored.pairs());
        assertEquals(tables.size(), results.pairs().size());
        for (PairAgreement pair : results.pairs()) {
            assertEquals(
                    pair.table().transposed(),
                    tables.get(pair.scope() + " " + mirror(pair.b()) + " " + mirror(pair.a())));
        }
        assertEquals(
                results.coincidence().stream()
                        .map(row -> mirror(row.subject()) + " " + row.scope() + counts(row) + row.rank())
                        .sorted()
                        .toList(),
                mirrored.coincidence().stream()
                        .map(row -> row.subject() + " " + row.scope() + counts(row) + row.rank())
                        .sorted()
                        .toList());
        Map<String, StateProfile> profiles = mirrored.profiles().stream()
                .collect(Collectors.toMap(row -> row.scope() + " " + row.state(), Function.identity()));
        for (StateProfile row : results.profiles()) {
            StateProfile other = profiles.get(row.scope() + " " + mirror(row.state()));
            assertEquals(
                    new StateProfile(
                            row.scope(),
                            other.state(),
                            row.eligible(),
                            row.cast(),
                            row.withMajority(),
                            row.isolation(),
                            row.alone()),
                    other);
        }
    }

    @Property(tries = 20)
    void whichSideIsCalledInFavour(@ForAll long seed) {
        Results results = Results.of(votes(seed), LEFT);
        Results exchanged = Results.of(votes(seed).exchanged(), LEFT);

        assertEquals(results.means(), exchanged.means());
        for (int i = 0; i < results.cohesion().size(); i++) {
            GroupCohesion row = results.cohesion().get(i);
            GroupCohesion other = exchanged.cohesion().get(i);
            for (CohesionIndex index : CohesionIndex.values()) {
                assertEquals(row.value(index), other.value(index));
            }
            assertEquals(row.chance(), other.chance());
        }
        for (int i = 0; i < results.pairs().size(); i++) {
            for (AgreementScore score : AgreementScore.values()) {
                assertEquals(
                        score.of(results.pairs().get(i).table()),
                        score.of(exchanged.pairs().get(i).table()));
            }
        }
        assertEquals(results.coincidence(), exchanged.coincidence());
        for (int i = 0; i < results.profiles().size(); i++) {
            StateProfile row = results.profiles().get(i);
            StateProfile other = exchanged.profiles().get(i);
            assertEquals(row.withMajority(), other.withMajority());
            assertEquals(row.isolation(), other.isolation());
            assertEquals(row.alone(), other.alone());
        }
    }

    @Property(tries = 20)
    void aSecondCopyOfTheData(@ForAll long seed) {
        Results results = Results.of(votes(seed), LEFT);
        Results doubled = Results.of(votes(seed).doubled(), LEFT);

        assertSameMeans(results.means(), doubled.means(), 2);
        Map<String, PairTable> tables = tables(results.pairs());
        tables.replaceAll((pair, table) -> table.combine(table));
        assertEquals(tables, tables(doubled.pairs()));
        for (int i = 0; i < results.coincidence().size(); i++) {
            for (CoincidenceFormula formula : CoincidenceFormula.values()) {
                assertEquals(
                        results.coincidence().get(i).value(formula),
                        doubled.coincidence().get(i).value(formula));
            }
        }
        for (int i = 0; i < results.profiles().size(); i++) {
            StateProfile row = results.profiles().get(i);
            StateProfile twice = doubled.profiles().get(i);
            assertEquals(row.withMajority(), twice.withMajority());
            assertEquals(row.isolation(), twice.isolation());
            assertEquals(2 * row.alone(), twice.alone());
            assertEquals(2 * row.eligible(), twice.eligible());
        }
    }

    private static void assertSameMeans(List<CohesionMean> means, List<CohesionMean> others, int times) {
        assertEquals(means.size(), others.size());
        for (int i = 0; i < means.size(); i++) {
            CohesionMean mean = means.get(i);
            CohesionMean other = others.get(i);
            OptionalDouble value = other.value();
            assertEquals(mean.value().isPresent(), value.isPresent());
            mean.value().ifPresent(expected -> assertEquals(expected, value.getAsDouble(), 1e-12));
            assertEquals(times * mean.rollCalls(), other.rollCalls());
            assertEquals(times * mean.leftOut(), other.leftOut());
            assertEquals(mean.blocks(), other.blocks());
        }
    }

    private static Map<String, PairTable> tables(List<PairAgreement> pairs) {
        return pairs.stream()
                .collect(
                        Collectors.toMap(pair -> pair.scope() + " " + pair.a() + " " + pair.b(), PairAgreement::table));
    }

    private static List<Integer> counts(Coincidence row) {
        return new ArrayList<>(List.of(row.same(), row.bothAbstain(), row.partial(), row.opposite(), row.absent()));
    }

    private static StateId mirror(StateId state) {
        return new StateId(
                "S0%d".formatted(STATES - 1 - Integer.parseInt(state.value().substring(1))));
    }
}
