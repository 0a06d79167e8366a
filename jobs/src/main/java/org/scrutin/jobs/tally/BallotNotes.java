package org.scrutin.jobs.tally;

/**
 * What the table of ballots says beside the choice; each empty where unknown.
 *
 * @param nameAsPrinted the state's name in the record
 * @param source document or file
 * @param place {@code [page.]line:column}
 * @param inRepeatedRun true, false or empty
 * @param absenceKind how the source says that a state was absent
 */
record BallotNotes(String nameAsPrinted, String source, String place, String inRepeatedRun, String absenceKind) {}
