package org.scrutin.analysis.agreement;

import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.Range;

/**
 * The rival scores of how much two states agree, all from their joint ballots.
 *
 * <p>Symbols: n = roll calls on which both cast a ballot; s, p, o = of them, those with the same choice, with one of the two
 * abstaining, with one in favour and one against; x, y = the choices on one roll call coded in favour 1, abstain 2, against
 * 3; r<sub>i</sub>, c<sub>j</sub> = how often the first chose i and the second j; w = the weight of a disagreement: nominal
 * 1, linear |i − j|, squared (i − j)², and 0 for i = j.
 *
 * <table>
 * <caption>Formulas</caption>
 * <tr><th>score</th><th>formula</th><th>range</th><th>own n</th></tr>
 * <tr><td>{@link #AGREE_EXACT}</td><td>s / n</td><td>0 to 1</td><td>n</td></tr>
 * <tr><td>{@link #AGREE_HALF}</td><td>mean of 1 − |x − y|/2 = (s + p/2) / n</td><td>0 to 1</td><td>n</td></tr>
 * <tr><td>{@link #AGREE_BINARY}</td><td>(yy + nn) / (yy + nn + o)</td><td>0 to 1</td><td>roll calls on which neither
 * abstains</td></tr>
 * <tr><td>{@link #S_ABSOLUTE}</td><td>2 · agree_half − 1</td><td>−1 to 1</td><td>n</td></tr>
 * <tr><td>{@link #S_SQUARED}</td><td>1 − 2 · Σ(x − y)² / 4n</td><td>−1 to 1</td><td>n</td></tr>
 * <tr><td>{@link #KAPPA_NOMINAL}, {@link #KAPPA_LINEAR}, {@link #KAPPA_SQUARED}</td><td>1 − n · Σ w(x, y) / Σ
 * r<sub>i</sub> c<sub>j</sub> w(i, j)</td><td>−1 to 1</td><td>n</td></tr>
 * <tr><td>{@link #PI_NOMINAL}, {@link #PI_LINEAR}, {@link #PI_SQUARED}</td><td>1 − 4n · Σ w(x, y) / Σ (r<sub>i</sub> +
 * c<sub>i</sub>)(r<sub>j</sub> + c<sub>j</sub>) w(i, j)</td><td>−1 to 1</td><td>n</td></tr>
 * </table>
 *
 * <p>Undefined:
 *
 * <ul>
 *   <li>every score where its own n is 0, or under the study's minimum ({@link #of(PairTable, int)});
 *   <li>kappa and pi where both states always choose one and the same: no disagreement is to be expected, so none can be
 *       fewer. Where each always chooses one and they differ, kappa is 0 and pi is −1.
 * </ul>
 *
 * <p>All are symmetric in the two states and under exchange of in favour and against. Each costs a constant number of
 * operations on integers and one division. A score never stands without its n.
 *
 * <p>Sources: {@code agree_half}: A. Lijphart, The Analysis of Bloc Voting in the General Assembly, American Political
 * Science Review 57 (1963), 902-917, doi:10.2307/1952608. {@code s}: C. S. Signorino, J. M. Ritter, Tau-b or Not Tau-b:
 * Measuring the Similarity of Foreign Policy Positions, International Studies Quarterly 43 (1999), 115-144,
 * doi:10.1111/0020-8833.00113, with equal weights. {@code kappa}: J. Cohen, A Coefficient of Agreement for Nominal Scales,
 * Educational and Psychological Measurement 20 (1960), 37-46, doi:10.1177/001316446002000104; weighted: J. Cohen, Weighted
 * Kappa, Psychological Bulletin 70 (1968), 213-220, doi:10.1037/h0026256. {@code pi}: W. A. Scott, Reliability of Content
 * Analysis, Public Opinion Quarterly 19 (1955), 321-325, doi:10.1086/266577; weighted after F. M. Häge, Choice or
 * Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political Analysis 19 (2011),
 * 287-305, doi:10.1093/pan/mpr023. {@code agree_exact} and {@code agree_binary} have no author: they are plain shares, as in the
 * {@code agree2un} and older files of M. A. Bailey, A. Strezhnev, E. Voeten, Estimating Dynamic State Preferences from United Nations
 * Voting Data, Journal of Conflict Resolution 61 (2017), 430-456, doi:10.1177/0022002715595700.
 */
public enum AgreementScore {
    /** The share of identical choices. Some older files of "affinity" mean this one. */
    AGREE_EXACT("agree_exact"),
    /** Identical choices count 1, an abstention beside a vote counts half, opposite votes 0. */
    AGREE_HALF("agree_half"),
    /** The share of identical votes where neither abstains. */
    AGREE_BINARY("agree_binary"),
    /** Similarity with absolute distances. */
    S_ABSOLUTE("s_absolute"),
    /** Similarity with squared distances: an abstention beside a vote counts as a quarter of opposite votes. */
    S_SQUARED("s_squared"),
    /** Agreement beyond what the two states' own habits give, any disagreement counting alike. */
    KAPPA_NOMINAL("kappa_nominal"),
    /** The same, with opposite votes counting twice. */
    KAPPA_LINEAR("kappa_linear"),
    /** The same, with opposite votes counting four times. */
    KAPPA_SQUARED("kappa_squared"),
    /** Agreement beyond what the habits of the two together give, any disagreement counting alike. */
    PI_NOMINAL("pi_nominal"),
    /** The same, with opposite votes counting twice. */
    PI_LINEAR("pi_linear"),
    /** The same, with opposite votes counting four times. */
    PI_SQUARED("pi_squared");

    private final String id;

    AgreementScore(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }

    /** The values that it can take. */
    public Range range() {
        return switch (this) {
            case AGREE_EXACT, AGREE_HALF, AGREE_BINARY -> Range.SHARE;
            case S_ABSOLUTE, S_SQUARED, KAPPA_NOMINAL, KAPPA_LINEAR, KAPPA_SQUARED, PI_NOMINAL, PI_LINEAR, PI_SQUARED ->
                Range.SIGNED;
        };
    }

    /** The joint ballots that the score rests on: its own n. */
    public int n(PairTable table) {
        return this == AGREE_BINARY ? table.yy() + table.nn() + table.opposite() : table.common();
    }

    /** The score, or empty where it is undefined or rests on fewer joint ballots than the minimum. */
    public OptionalDouble of(PairTable table, int minimumCommon) {
        return n(table) < minimumCommon ? OptionalDouble.empty() : of(table);
    }

    /** The score, or empty where it is undefined. */
    public OptionalDouble of(PairTable t) {
        long n = n(t);
        if (n == 0) {
            return OptionalDouble.empty();
        }
        return switch (this) {
            case AGREE_EXACT -> ratio(t.same(), n);
            case AGREE_HALF -> ratio(2L * t.same() + t.partial(), 2 * n);
            case AGREE_BINARY -> ratio((long) t.yy() + t.nn(), n);
            case S_ABSOLUTE -> ratio((long) t.same() - t.opposite(), n);
            case S_SQUARED -> ratio(2 * n - t.partial() - 4L * t.opposite(), 2 * n);
            case KAPPA_NOMINAL -> Disagreement.NOMINAL.kappa(t);
            case KAPPA_LINEAR -> Disagreement.LINEAR.kappa(t);
            case KAPPA_SQUARED -> Disagreement.SQUARED.kappa(t);
            case PI_NOMINAL -> Disagreement.NOMINAL.pi(t);
            case PI_LINEAR -> Disagreement.LINEAR.pi(t);
            case PI_SQUARED -> Disagreement.SQUARED.pi(t);
        };
    }

    private static OptionalDouble ratio(long numerator, long denominator) {
        return OptionalDouble.of((double) numerator / denominator);
    }
}
