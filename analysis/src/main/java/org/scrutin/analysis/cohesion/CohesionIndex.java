package org.scrutin.analysis.cohesion;

import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.Range;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * The rival indices of how united a group votes on one roll call.
 *
 * <p>Symbols: Y, A, N = the members that vote in favour, abstain, vote against; X = the members of the electorate that
 * cast no ballot; T = Y + A + N; M = max(Y, A, N).
 *
 * <table>
 * <caption>Formulas</caption>
 * <tr><th>index</th><th>formula</th><th>range</th><th>abstentions</th><th>absent</th></tr>
 * <tr><td>{@link #RICE}</td><td>|Y − N| / (Y + N)</td><td>0 to 1</td><td>ignored</td><td>ignored</td></tr>
 * <tr><td>{@link #AGREEMENT_INDEX}</td><td>(3M − T) / 2T</td><td>0 to 1</td><td>a third choice</td><td>ignored</td></tr>
 * <tr><td>{@link #ATTINA}</td><td>(2M − T) / T</td><td>−1/3 to 1</td><td>a third choice</td><td>ignored</td></tr>
 * <tr><td>{@link #UNITY}</td><td>|Y − N| / (T + X)</td><td>0 to 1</td><td>in the denominator</td><td>in the
 * denominator</td></tr>
 * </table>
 *
 * <p>Identity: {@code agreement_index = (3 · attina + 1) / 4}.
 *
 * <p>Undefined (empty, never 0):
 *
 * <ul>
 *   <li>Rice where nobody votes in favour or against: Y + N = 0.
 *   <li>Agreement index and Attinà's index where no ballot is cast: T = 0.
 *   <li>Unity where the group has no member: T + X = 0. With members, none of whom casts a ballot, unity is 0.
 * </ul>
 *
 * <p>Defined, and yet saying nothing: see {@link GroupCohesion.Trivial}. A group that abstains as one has agreement index
 * 1 and unity 0: the first asks whether members do the same, the second whether they push the same way.
 *
 * <p>Each index costs a constant number of operations on integers and one division, so equal fractions are equal numbers.
 */
public enum CohesionIndex {
    /**
     * Rice's index of cohesion: the margin between the two sides among those who take one.
     *
     * <p>S. A. Rice, The Behavior of Legislative Groups: A Method of Measurement, Political Science Quarterly 40 (1925),
     * 60-72, doi:10.2307/2142407.
     */
    RICE("rice"),

    /**
     * The agreement index: 1 where all choose the same, 0 where the three choices tie.
     *
     * <p>S. Hix, A. Noury, G. Roland, Power to the Parties: Cohesion and Competition in the European Parliament,
     * 1979-2001, British Journal of Political Science 35 (2005), 209-234, doi:10.1017/S0007123405000128.
     */
    AGREEMENT_INDEX("agreement_index"),

    /**
     * Attinà's index of agreement: the plurality minus everybody else, as a share; negative where no choice has half.
     *
     * <p>F. Attinà, The Voting Behaviour of the European Parliament Members and the Problem of the Europarties, European
     * Journal of Political Research 18 (1990), 557-579, doi:10.1111/j.1475-6765.1990.tb00248.x.
     */
    ATTINA("attina"),

    /**
     * Unity on one roll call: the margin between the two sides as a share of all members, whether they vote or not.
     *
     * <p>After J. M. Carey, Competing Principals, Political Institutions, and Party Unity in Legislative Voting, American
     * Journal of Political Science 51 (2007), 92-107, doi:10.1111/j.1540-5907.2007.00239.x. His UNITY averages this over
     * roll calls with the close ones weighing more; here each roll call has its own value and no weight.
     */
    UNITY("unity");

    private final String id;

    CohesionIndex(String id) {
        this.id = id;
    }

    /** The name in every table. */
    public String id() {
        return id;
    }

    /** The values that it can take. */
    public Range range() {
        return switch (this) {
            case RICE, AGREEMENT_INDEX, UNITY -> Range.SHARE;
            case ATTINA -> new Range(-1.0 / 3, 1);
        };
    }

    /** The value on one roll call, or empty where it is undefined. */
    public OptionalDouble of(GroupTally tally) {
        ChoiceCounts cast = tally.cast();
        int sides = cast.yes() + cast.no();
        int margin = Math.abs(cast.yes() - cast.no());
        return switch (this) {
            case RICE -> ratio(margin, sides);
            case AGREEMENT_INDEX ->
                cast.cast() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(agreementIndex(cast.plurality(), cast.cast()));
            case ATTINA -> ratio(2L * cast.plurality() - cast.cast(), cast.cast());
            case UNITY -> ratio(margin, tally.members());
        };
    }

    /**
     * {@link #AGREEMENT_INDEX} of a plurality that need not be whole: linear in M, so the mean index of many draws of T
     * ballots is the index of their mean plurality.
     *
     * @param plurality M, or a mean of several, T/3 to T
     * @param cast T, at least 1
     */
    static double agreementIndex(double plurality, int cast) {
        return (3 * plurality - cast) / (2.0 * cast);
    }

    private static OptionalDouble ratio(long numerator, long denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
