package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is looked at after something was done to a run that replaces an edition: what it left, and what the next run makes of that. */
final class Looks {

    private final Remains remains;
    private final String before;
    private final String wanted;
    private final List<String> faults = new ArrayList<>();

    /** A run. */
    interface Run {
        void run() throws IOException;
    }

    /**
     * Looks at a run.
     *
     * @param before the id of the edition that stood there
     * @param wanted the id of the one that the run would make
     */
    Looks(Remains remains, String before, String wanted) {
        this.remains = remains;
        this.before = before;
        this.wanted = wanted;
    }

    /** Says what is amiss where something does not hold. */
    void see(String amiss, boolean holds) {
        if (!holds) {
            faults.add(amiss);
        }
    }

    /** Readers see the edition before or the new one, every file as its manifest says; and the new one where all ended well. */
    void atRemains(int status) throws IOException {
        String after = remains.edition().orElse("none");
        see("the edition is " + after + ", was " + before, after.equals(before) || after.equals(wanted));
        List<String> differences = remains.differences();
        see("files differ from the manifest: " + differences, differences.isEmpty());
        see("status 0 without the new edition", status != 0 || after.equals(wanted));
    }

    /** The next run publishes, and leaves nothing else behind. */
    void atNext(Run next) {
        try {
            next.run();
            see("the next run published " + remains.edition(), remains.edition().equals(Optional.of(wanted)));
            see("after the next run files differ", remains.differences().isEmpty());
            see("left behind: " + remains.leftovers(), remains.leftovers().isEmpty());
        } catch (IOException | RuntimeException failure) {
            faults.add("the next run failed: " + failure);
        }
    }

    /** What was amiss, told at once: a run that somebody ends early has said what it found. */
    List<String> faults(String done) {
        List<String> told = faults.stream().map(fault -> done + ": " + fault).toList();
        told.forEach(System.out::println);
        return told;
    }
}
