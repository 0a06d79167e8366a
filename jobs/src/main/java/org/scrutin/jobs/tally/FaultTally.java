package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;

/**
 * Faults of the files of ballots: the first few of each by place, and how many there are. Merging is associative and
 * commutative, so which faults a user sees does not depend on partitions.
 */
final class FaultTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final class OfFile implements Serializable {
        private static final long serialVersionUID = 1L;
        private final TreeMap<Site, Words> first = new TreeMap<>();
        private long count;
    }

    private record Words(String found, String expected) implements Serializable {}

    private final TreeMap<Integer, OfFile> files = new TreeMap<>();

    /** Adds one. Changes and returns this. */
    FaultTally accept(Site site, String found, String expected) {
        OfFile ofFile = files.computeIfAbsent(site.file(), f -> new OfFile());
        ofFile.count++;
        keep(ofFile, site, new Words(found, expected));
        return this;
    }

    /** Adds those of the other. Changes and returns this. */
    FaultTally combine(FaultTally other) {
        other.files.forEach((file, theirs) -> {
            OfFile mine = files.computeIfAbsent(file, f -> new OfFile());
            mine.count += theirs.count;
            theirs.first.forEach((site, words) -> keep(mine, site, words));
        });
        return this;
    }

    private static void keep(OfFile ofFile, Site site, Words words) {
        ofFile.first.put(site, words);
        if (ofFile.first.size() > InputFaults.SHOWN) {
            ofFile.first.pollLastEntry();
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Adds what was found to the faults of the study. */
    void addTo(InputFaults faults, BallotFiles of) {
        files.forEach((index, ofFile) -> {
            String named = of.get(index).file().named();
            for (Map.Entry<Site, Words> entry : ofFile.first.entrySet()) {
                Words words = entry.getValue();
                faults.add(new InputFault(named, of.place(entry.getKey()), words.found(), words.expected()));
            }
            faults.addMore(named, ofFile.count - ofFile.first.size());
        });
    }
}
