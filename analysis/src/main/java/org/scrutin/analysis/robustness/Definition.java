package org.scrutin.analysis.robustness;

import java.util.Arrays;
import java.util.Optional;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cohesion.CohesionIndex;

/** One way to make a {@link ContestedChoice}. */
public enum Definition {
    /** {@link CohesionIndex#RICE}. */
    RICE(ContestedChoice.INDEX, CohesionIndex.RICE.id()),
    /** {@link CohesionIndex#AGREEMENT_INDEX}. */
    AGREEMENT_INDEX(ContestedChoice.INDEX, CohesionIndex.AGREEMENT_INDEX.id()),
    /** {@link CohesionIndex#ATTINA}. */
    ATTINA(ContestedChoice.INDEX, CohesionIndex.ATTINA.id()),
    /** {@link CohesionIndex#UNITY}. */
    UNITY(ContestedChoice.INDEX, CohesionIndex.UNITY.id()),
    /** {@link CoincidenceFormula#COINCIDENCE_VOTES}. */
    COINCIDENCE_VOTES(ContestedChoice.COINCIDENCE, CoincidenceFormula.COINCIDENCE_VOTES.id()),
    /** {@link CoincidenceFormula#COINCIDENCE_HALF}. */
    COINCIDENCE_HALF(ContestedChoice.COINCIDENCE, CoincidenceFormula.COINCIDENCE_HALF.id()),
    /** {@link CoincidenceFormula#COINCIDENCE_ABSENCE_HALF}. */
    COINCIDENCE_ABSENCE_HALF(ContestedChoice.COINCIDENCE, CoincidenceFormula.COINCIDENCE_ABSENCE_HALF.id()),
    /** {@link AbstentionDistance#JACCARD}. */
    JACCARD(ContestedChoice.DISTANCE, AbstentionDistance.JACCARD.id()),
    /** {@link AbstentionDistance#MATCHING}. */
    MATCHING(ContestedChoice.DISTANCE, AbstentionDistance.MATCHING.id()),
    /** A member of the electorate without a ballot took no position. */
    ABSENT_MISSING(ContestedChoice.ABSENT, "absent-missing"),
    /** It made the third choice: it counts with those that abstain. */
    ABSENT_THIRD_CHOICE(ContestedChoice.ABSENT, "absent-third-choice"),
    /** Every roll call counts. */
    UNANIMOUS_KEPT(ContestedChoice.UNANIMOUS, "unanimous-kept"),
    /** A roll call on which all ballots listed are of one choice does not. */
    UNANIMOUS_DROPPED(ContestedChoice.UNANIMOUS, "unanimous-dropped"),
    /** Every row that the study reads counts. */
    MEMBERSHIPS_ALL(ContestedChoice.MEMBERSHIPS, "memberships-all"),
    /** A row of low confidence does not. */
    MEMBERSHIPS_UNDISPUTED(ContestedChoice.MEMBERSHIPS, "memberships-undisputed"),
    /** Voting in favour, voting against and abstaining. */
    THREE_CHOICES(ContestedChoice.BALLOTS, "three-choices"),
    /** Abstentions are dropped, and with them absences that count as abstentions. */
    YES_NO_ONLY(ContestedChoice.BALLOTS, "yes-no-only"),
    /** Every roll call counts. */
    ALL_VOTES(ContestedChoice.SERIES, "all-votes"),
    /** Of the roll calls of one series in one cycle the last by date; of one day, the last of the record. */
    ONE_A_SERIES(ContestedChoice.SERIES, "one-a-series");

    private final ContestedChoice choice;
    private final String id;

    Definition(ContestedChoice choice, String id) {
        this.choice = choice;
        this.id = id;
    }

    /** What it is a way to choose. */
    public ContestedChoice choice() {
        return choice;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    /** The definition that takes this index. */
    public static Definition of(CohesionIndex index) {
        return ofId(index.id()).orElseThrow();
    }

    /** The definition that takes this formula. */
    public static Definition of(CoincidenceFormula formula) {
        return ofId(formula.id()).orElseThrow();
    }

    /** The definition that takes this distance. */
    public static Definition of(AbstentionDistance distance) {
        return ofId(distance.id()).orElseThrow();
    }

    /** The definition of that id; empty where there is none. */
    public static Optional<Definition> ofId(String id) {
        return Arrays.stream(values())
                .filter(definition -> definition.id.equals(id))
                .findFirst();
    }
}
