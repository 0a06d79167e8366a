package org.scrutin.analysis.cluster;

/**
 * How far two partitions of the same points agree, with what chance would give taken off.
 *
 * <p><b>Formula.</b> n points; a pair is <i>together</i> where both points are in one cluster. S = pairs together in both
 * partitions, A and B = pairs together in each, P = n (n − 1) / 2 pairs in all:
 *
 * <pre>
 * (S − A·B/P) / ((A + B)/2 − A·B/P)
 * </pre>
 *
 * <p><b>Range.</b> 1 = the same partition; 0 = as much as two partitions with these sizes agree by chance on average; less is
 * possible. Symmetric.
 *
 * <p><b>Edges.</b> Both all in one cluster, or both all apart: the denominator is 0 and they are the same partition: 1. Noise
 * is together with nothing.
 *
 * <p><b>Complexity.</b> O(n²).
 *
 * <p><b>Source.</b> Hubert, L. and Arabie, P. (1985). Comparing partitions. Journal of Classification 2, 193–218.
 * doi:10.1007/BF01908075
 */
final class AdjustedRand {

    private AdjustedRand() {}

    /** The index of two partitions of the same points. */
    static double of(Partition first, Partition second) {
        long together = 0;
        long inFirst = 0;
        long inSecond = 0;
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean one = together(first, i, j);
                boolean other = together(second, i, j);
                together += one && other ? 1 : 0;
                inFirst += one ? 1 : 0;
                inSecond += other ? 1 : 0;
            }
        }
        double pairs = first.size() * (first.size() - 1) / 2.0;
        double byChance = inFirst == 0 ? 0 : inFirst * (inSecond / pairs);
        double most = (inFirst + inSecond) / 2.0;
        return most == byChance ? 1 : (together - byChance) / (most - byChance);
    }

    private static boolean together(Partition partition, int i, int j) {
        return partition.clusterOf(i) != Partition.NOISE && partition.clusterOf(i) == partition.clusterOf(j);
    }
}
