package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;

/**
 * The rival formulas of coincidence with a reference: the number that ministries quote. The choice moves ranks by twenty
 * places and more, so no value stands without the name of its formula.
 *
 * <p>Symbols, over the roll calls on which the reference cast: s = same choice, aa = of them both abstain, p = one of the two
 * abstains, o = one in favour and one against, x = the subject casts no ballot. All run from 0 to 1.
 *
 * <p>Undefined where the denominator is 0: {@link #COINCIDENCE_VOTES} where the two never both voted in favour or against;
 * {@link #COINCIDENCE_HALF} where they never both cast a ballot; {@link #COINCIDENCE_ABSENCE_HALF} where the reference never
 * cast one while the subject was of the electorate.
 *
 * <p>Each costs a constant number of operations on integers and one division, so equal fractions are equal numbers.
 *
 * <p>Source of the practice: United States Department of State, Voting Practices in the United Nations, annual report to
 * Congress. Each constant says which of its tables it fits. That is a fit to printed percentages, not a formula quoted from the
 * report, unless the constant says so. The names are this project's own: the report calls all of them voting coincidence.
 */
public enum CoincidenceFormula {
    /**
     * (s − aa) / (s − aa + o): abstentions dropped. So the report for 2008 describes its column "votes only": the votes on
     * which the United States and the other both said yes or no, by a method unchanged since the first report.
     */
    COINCIDENCE_VOTES("coincidence_votes"),
    /**
     * (s + p/2) / (s + o + p): an abstention beside a vote counts as half an agreement, absences are dropped. Fits the
     * official tables of the United States for 2018, 2019 and 2020. The same number as {@link AgreementScore#AGREE_HALF} of
     * the two, where the reference is a state.
     */
    COINCIDENCE_HALF("coincidence_half"),
    /**
     * (s + p/2 + x/2) / (s + o + p + x): an absence, too, counts as half an agreement. Fits the official tables of the United
     * States for 2022 and 2023.
     */
    COINCIDENCE_ABSENCE_HALF("coincidence_absence_half");

    private final String id;

    CoincidenceFormula(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }

    /** The coincidence, or empty where it is undefined. */
    public OptionalDouble of(CoincidenceCounts c) {
        int votes = c.same() - c.bothAbstain();
        return switch (this) {
            case COINCIDENCE_VOTES -> ratio(votes, (long) votes + c.opposite());
            case COINCIDENCE_HALF -> ratio(2L * c.same() + c.partial(), 2L * c.common());
            case COINCIDENCE_ABSENCE_HALF ->
                ratio(2L * c.same() + c.partial() + c.absent(), 2L * c.common() + 2L * c.absent());
        };
    }

    private static OptionalDouble ratio(long numerator, long denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
