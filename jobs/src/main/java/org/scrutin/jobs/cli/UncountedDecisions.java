package org.scrutin.jobs.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.scrutin.jobs.study.StudyFile;

/**
 * What of the decisions of persons a study does not count: who wrote some and forgot a key of the study file would think that they count.
 *
 * @param study with its file's place
 */
record UncountedDecisions(StudyFile study) {

    private static final String FILE = "corrections.csv";

    /**
     * What is said of decisions that the study names and does not count.
     *
     * @param decisions how many it names
     * @param totals how many of them are about announced totals
     */
    String known(int decisions, int totals) {
        return named(decisions, totals)
                + (decisions == 1 ? " is" : " are") + " read and not counted, for ballots-as is "
                + study.records().ballots().id() + ": ballots-as: corrected counts "
                + (decisions == 1 ? "it" : "them");
    }

    /** So many decisions, and how many of them are about announced totals where any are. */
    static String named(int decisions, int totals) {
        return Counted.of(decisions, "correction") + (totals == 0 ? "" : " (" + totals + " of announced totals)");
    }

    /** What is said of a file beside the study that has the name of corrections, and that the study does not name. */
    Optional<String> unnamed() {
        Path beside = study.place().resolve(FILE);
        boolean named = study.records()
                .corrections()
                .filter(path -> study.place()
                        .naming(path.written())
                        .equals(study.place().naming(FILE)))
                .isPresent();
        return named || !Files.isRegularFile(beside)
                ? Optional.empty()
                : Optional.of(
                        study.place().naming(FILE) + " lies beside the study, which does not name it: nothing in it"
                                + " counts without corrections: " + FILE + " and ballots-as: corrected");
    }
}
