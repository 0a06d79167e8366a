package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.fixture.ArmsVotes;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

class CohesionMeansTest {

    @ParameterizedTest(name = "European Union, whole texts of {0}: {1} on all, {2} on contested")
    @CsvSource({
        "2001-2006, 1, 1",
        "2006-2012, 1, 1",
        "2012-2018, .9598, .9196",
        "2018-2024, .9205, .8463",
        "2024-2030, .8974, .8120"
    })
    void theEuropeanUnionOnArmsVotes(String cycle, double all, double contested) {
        RollCallMatrix matrix = ArmsVotes.matrix();
        Roster roster = ArmsVotes.roster("EU");
        StudyScopes scopes = new StudyScopes(matrix, ArmsVotes.CYCLES);
        List<CohesionMean> means = CohesionMeans.of(
                matrix, GroupCohesions.of(matrix, roster, scopes), scopes.byCycle(EnumSet.of(RollCallKind.WHOLE)));

        assertEquals(all, value(means, cycle, CohesionMean.Selection.ALL), 5e-5);
        assertEquals(contested, value(means, cycle, CohesionMean.Selection.CONTESTED), 5e-5);
    }

    private static double value(List<CohesionMean> means, String cycle, CohesionMean.Selection selection) {
        return means.stream()
                .filter(mean -> mean.scope().equals(new Scope(cycle, Scope.ALL)))
                .filter(mean -> mean.selection() == selection)
                .filter(mean -> mean.measure() == CohesionIndex.AGREEMENT_INDEX)
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }
}
