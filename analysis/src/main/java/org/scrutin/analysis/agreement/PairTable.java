package org.scrutin.analysis.agreement;

import java.io.Serializable;
import org.scrutin.analysis.vote.Choice;

/**
 * The joint ballots of two states, a and b: on how many roll calls a chose the first letter and b the second. Both cast.
 *
 * @param yy both in favour
 * @param ya a in favour, b abstains
 * @param yn a in favour, b against
 * @param ay a abstains, b in favour
 * @param aa both abstain
 * @param an a abstains, b against
 * @param ny a against, b in favour
 * @param na a against, b abstains
 * @param nn both against
 */
public record PairTable(int yy, int ya, int yn, int ay, int aa, int an, int ny, int na, int nn)
        implements Serializable {

    /** No joint ballot. */
    public static final PairTable NONE = new PairTable(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public PairTable {
        if ((yy | ya | yn | ay | aa | an | ny | na | nn) < 0) {
            throw new IllegalArgumentException("a count of ballots is never negative");
        }
    }

    /** This table and one more roll call; the same table where one of the two cast no ballot. */
    public PairTable accept(Choice a, Choice b) {
        return a.isCast() && b.isCast() ? combine(one(a, b)) : this;
    }

    private static PairTable one(Choice a, Choice b) {
        int[] cell = new int[9];
        cell[3 * position(a) + position(b)] = 1;
        return new PairTable(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8]);
    }

    private static int position(Choice cast) {
        return cast == Choice.YES ? 0 : cast == Choice.ABSTAIN ? 1 : 2;
    }

    /** n: roll calls on which both cast a ballot. */
    public int common() {
        return same() + partial() + opposite();
    }

    /** Roll calls on which both chose the same. */
    public int same() {
        return yy + aa + nn;
    }

    /** Roll calls on which one of the two abstained and the other did not. */
    public int partial() {
        return ya + ay + an + na;
    }

    /** Roll calls on which one voted in favour and the other against. */
    public int opposite() {
        return yn + ny;
    }

    /** The sum over two disjoint sets of roll calls. Associative and commutative. */
    public PairTable combine(PairTable o) {
        return new PairTable(
                yy + o.yy, ya + o.ya, yn + o.yn, ay + o.ay, aa + o.aa, an + o.an, ny + o.ny, na + o.na, nn + o.nn);
    }

    /**
     * What is left of these ballots without those, which are a part of them.
     *
     * @throws IllegalArgumentException when they are not
     */
    public PairTable without(PairTable o) {
        return new PairTable(
                yy - o.yy, ya - o.ya, yn - o.yn, ay - o.ay, aa - o.aa, an - o.an, ny - o.ny, na - o.na, nn - o.nn);
    }

    /** The same ballots with a and b exchanged. */
    public PairTable transposed() {
        return new PairTable(yy, ay, ny, ya, aa, na, yn, an, nn);
    }
}
