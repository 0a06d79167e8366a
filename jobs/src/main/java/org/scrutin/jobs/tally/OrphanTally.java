package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ballots on roll calls that no source describes: how many by roll call and where the first stands. Of very many roll
 * calls those first by id are kept; the ballots of the others are counted together.
 */
final class OrphanTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 1000;

    /**
     * The ballots of one roll call.
     *
     * @param first where the first was read
     * @param ballots how many
     */
    record Orphans(Site first, long ballots) implements Serializable {

        Orphans combine(Orphans other) {
            Site earlier = first.compareTo(other.first) <= 0 ? first : other.first;
            return new Orphans(earlier, ballots + other.ballots);
        }
    }

    private final TreeMap<String, Orphans> byRollCall = new TreeMap<>();
    private long all;

    OrphanTally accept(String rollCall, Site site) {
        all++;
        keep(rollCall, new Orphans(site, 1));
        return this;
    }

    OrphanTally combine(OrphanTally other) {
        all += other.all;
        other.byRollCall.forEach(this::keep);
        return this;
    }

    private void keep(String rollCall, Orphans orphans) {
        byRollCall.merge(rollCall, orphans, Orphans::combine);
        if (byRollCall.size() > KEPT) {
            byRollCall.pollLastEntry();
        }
    }

    /** By roll call, in the order of their ids. */
    SortedMap<String, Orphans> byRollCall() {
        return byRollCall;
    }

    /** Ballots of roll calls that were not kept. */
    long others() {
        return all - byRollCall.values().stream().mapToLong(Orphans::ballots).sum();
    }
}
