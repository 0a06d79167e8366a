package org.scrutin.analysis.agreement;

import java.io.Serializable;

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

    /** n: roll calls on which both cast a ballot. */
    public int common() {
        return yy + ya + yn + ay + aa + an + ny + na + nn;
    }

    /** The sum over two disjoint sets of roll calls. Associative and commutative. */
    public PairTable combine(PairTable o) {
        return new PairTable(
                yy + o.yy, ya + o.ya, yn + o.yn, ay + o.ay, aa + o.aa, an + o.an, ny + o.ny, na + o.na, nn + o.nn);
    }

    /** The same ballots with a and b exchanged. */
    public PairTable transposed() {
        return new PairTable(yy, ay, ny, ya, aa, na, yn, an, nn);
    }
}
