package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** The arms votes against values that {@code src/test/reference/arms_votes.py} computed ballot by ballot. */
class AgreementReferenceTest {

    private final RollCallMatrix matrix = RecordedVotes.arms();
    private final Roster roster = WorldGroups.roster("EU");
    private final NavigableMap<Scope, RollCallSet> scopes =
            new StudyScopes(matrix, RecordedVotes.reviewCycles()).byCycleAndTopic(EnumSet.of(RollCallKind.WHOLE));

    @Test
    void tablesAndScoresOfPairs() {
        Map<String, PairTable> tables =
                PairAgreements.of(matrix, scopes, new AgreementIntervals(AgreementScore.AGREE_HALF, 3, .95)).stream()
                        .filter(pair -> pair.scope().topic().equals(Scope.ALL))
                        .collect(Collectors.toMap(
                                pair -> pair.scope().cycle() + " " + pair.a() + " " + pair.b(), PairAgreement::table));
        for (ReferenceRow expected : ReferenceRow.table("arms_agreement.csv")) {
            PairTable table = tables.get(
                    expected.text("cycle") + " " + expected.text("state_a") + " " + expected.text("state_b"));
            expected.same("yy", table.yy());
            expected.same("ya", table.ya());
            expected.same("yn", table.yn());
            expected.same("ay", table.ay());
            expected.same("aa", table.aa());
            expected.same("an", table.an());
            expected.same("ny", table.ny());
            expected.same("na", table.na());
            expected.same("nn", table.nn());
            for (AgreementScore score : AgreementScore.values()) {
                expected.close(score.id(), score.of(table));
            }
        }
    }

    @Test
    void coincidenceWithAStateAGroupAndTheRoom() {
        Coincidences.Question question = new Coincidences.Question(
                List.of(
                        new Reference.OfRoom(),
                        new Reference.OfState(new StateId("USA")),
                        new Reference.OfGroup(new GroupId("EU"))),
                CoincidenceFormula.COINCIDENCE_HALF);
        Set<String> cycles = Set.of(Scope.ALL, "4");
        Map<String, Coincidence> rows = Coincidences.of(matrix, roster, question, scopes).stream()
                .filter(row -> row.scope().topic().equals(Scope.ALL)
                        && cycles.contains(row.scope().cycle()))
                .collect(Collectors.toMap(
                        row -> row.scope().cycle() + " " + row.reference().id() + " " + row.subject(),
                        Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_coincidence.csv");
        assertEquals(stored.size(), rows.size());
        for (ReferenceRow expected : stored) {
            Coincidence row = rows.get(
                    expected.text("cycle") + " " + expected.text("reference") + " " + expected.text("subject"));
            expected.same("same", row.same());
            expected.same("both_abstain", row.bothAbstain());
            expected.same("partial", row.partial());
            expected.same("opposite", row.opposite());
            expected.same("absent", row.absent());
            for (CoincidenceFormula formula : CoincidenceFormula.values()) {
                expected.close(formula.id(), row.value(formula));
            }
            expected.same("rank", row.rank());
        }
    }

    @Test
    void profilesOfStates() {
        Map<String, StateProfile> rows = StateProfiles.of(matrix, roster, scopes).stream()
                .collect(Collectors.toMap(
                        row -> row.scope().cycle() + " " + row.scope().topic() + " " + row.state(),
                        Function.identity()));
        List<ReferenceRow> stored = ReferenceRow.table("arms_state_profile.csv");
        assertTrue(stored.size() > 500);
        for (ReferenceRow expected : stored) {
            StateProfile row =
                    rows.get(expected.text("cycle") + " " + expected.text("topic") + " " + expected.text("state"));
            expected.same("eligible", row.eligible());
            expected.same("cast", row.cast().cast());
            expected.same("yes", row.cast().yes());
            expected.same("no", row.cast().no());
            expected.same("abstain", row.cast().abstain());
            expected.close("with_majority", row.withMajority());
            expected.close("isolation", row.isolation());
            expected.same("alone", row.alone());
        }
    }
}
