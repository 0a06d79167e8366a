package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.BallotBits;

/**
 * What ballots are folded into: bits, faults, and ballots that belong nowhere. Associative and commutative, so the
 * outcome is the same for any partitioning.
 */
final class BallotTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BallotBits once;
    private final BallotBits twice;
    private final TreeMap<Integer, BallotBits> again = new TreeMap<>();
    private final FaultTally faults = new FaultTally();
    private final OrphanTally orphans = new OrphanTally();
    private long written;
    private long counted;
    private long leftOut;

    BallotTally(int states) {
        once = new BallotBits(states);
        twice = new BallotBits(states);
    }

    /** The tally of a partition. */
    static BallotTally of(Iterator<BallotLine> lines, BallotDictionary dictionary) {
        BallotTally tally = new BallotTally(dictionary.states());
        lines.forEachRemaining(line -> tally.accept(line, dictionary));
        return tally;
    }

    /** Adds one line. Changes and returns this. */
    BallotTally accept(BallotLine line, BallotDictionary dictionary) {
        if (line instanceof BallotLine.Broken broken) {
            faults.accept(broken.site(), broken.found(), broken.expected());
            return this;
        }
        if (line instanceof BallotLine.LeftOut left) {
            written += left.ballots();
            leftOut += left.ballots();
            return this;
        }
        written++;
        if (line instanceof BallotLine.Orphan orphan) {
            orphans.accept(orphan.rollCall(), orphan.site());
            return this;
        }
        BallotLine.Written ballot = (BallotLine.Written) line;
        BallotDictionary.Reading reading = dictionary.read(ballot);
        if (reading instanceof BallotDictionary.Reading.Counted read) {
            counted++;
            boolean repeats = once.has(read.rollCall(), read.state(), read.choice());
            (repeats ? twice : once).accept(read.rollCall(), read.state(), read.choice());
        } else if (reading instanceof BallotDictionary.Reading.Again read) {
            counted++;
            ofSource(read.source()).accept(read.rollCall(), read.state(), read.choice());
        } else if (reading instanceof BallotDictionary.Reading.Unreadable unreadable) {
            faults.accept(ballot.site(), unreadable.found(), unreadable.expected());
        } else if (reading instanceof BallotDictionary.Reading.Orphan) {
            orphans.accept(ballot.rollCall(), ballot.site());
        }
        return this;
    }

    private BallotBits ofSource(int source) {
        return again.computeIfAbsent(source, s -> new BallotBits(once.states()));
    }

    /** Adds the other's ballots and faults. Changes and returns this. */
    BallotTally combine(BallotTally other) {
        twice.combine(other.twice).combine(once.both(other.once));
        once.combine(other.once);
        faults.combine(other.faults);
        orphans.combine(other.orphans);
        other.again.forEach((source, bits) -> ofSource(source).combine(bits));
        written += other.written;
        leftOut += other.leftOut;
        counted += other.counted;
        return this;
    }

    /** Every ballot, however often it stands there. */
    BallotBits once() {
        return once;
    }

    /** The ballots that stand there twice or more, with the same choice. */
    BallotBits twice() {
        return twice;
    }

    /** By position of the source, its ballots on roll calls whose ballots count in another. */
    SortedMap<Integer, BallotBits> again() {
        return again;
    }

    /** Ballots on roll calls that the study does not select. */
    long leftOut() {
        return leftOut;
    }

    FaultTally faults() {
        return faults;
    }

    OrphanTally orphans() {
        return orphans;
    }

    /** Ballots read, whatever they were. */
    long written() {
        return written;
    }

    /** Ballots on roll calls of the study. */
    long counted() {
        return counted;
    }
}
