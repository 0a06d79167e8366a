package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * A state's votes beside a reference's: a row of table {@code coincidence}.
 *
 * @param scope cycle and topic
 * @param reference whom it is measured against
 * @param subject the state
 * @param same roll calls with the same choice, shared abstentions included
 * @param bothAbstain of them, both abstaining
 * @param partial one of the two abstains
 * @param opposite one in favour, one against
 * @param absent the subject, of the electorate then, cast no ballot and the reference did
 * @param votes {@code coincidence_votes}, 0 to 1
 * @param half {@code coincidence_half}, 0 to 1
 * @param absenceHalf {@code coincidence_absence_half}, 0 to 1
 * @param rank by the study's formula, 1 = highest, equal values share the lowest; empty where {@link CoincidenceRanking} has none
 */
public record Coincidence(
        Scope scope,
        Reference reference,
        StateId subject,
        int same,
        int bothAbstain,
        int partial,
        int opposite,
        int absent,
        OptionalDouble votes,
        OptionalDouble half,
        OptionalDouble absenceHalf,
        OptionalInt rank) {

    /** The subject as it stands in tables, in the form of references: {@code state:NAM}, since NAM is a group's id too. */
    public String subjectId() {
        return new Reference.OfState(subject).id();
    }

    /** Roll calls on which both cast a ballot. */
    public int common() {
        return same + partial + opposite;
    }

    /** The value under a formula. */
    public OptionalDouble value(CoincidenceFormula formula) {
        return switch (formula) {
            case COINCIDENCE_VOTES -> votes;
            case COINCIDENCE_HALF -> half;
            case COINCIDENCE_ABSENCE_HALF -> absenceHalf;
        };
    }
}
