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
 * <p>Source of the practice: United States Department of State, Voting Practices in the United Nations, annual report to
 * Congress.
 */
public enum CoincidenceFormula {
    /** (s − aa) / (s − aa + o): abstentions dropped. */
    COINCIDENCE_VOTES("coincidence_votes"),
    /** (s + p/2) / (s + o + p): fits the official tables of the United States for 2018 to 2020. */
    COINCIDENCE_HALF("coincidence_half"),
    /** (s + p/2 + x/2) / (s + o + p + x): fits those of 2022 and 2023; an absence counts as half an agreement. */
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
