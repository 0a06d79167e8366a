package org.scrutin.jobs.tally;

import java.io.Serializable;
import org.scrutin.jobs.file.DataFile;

/**
 * A file of ballots.
 *
 * @param index its position among all files of ballots of the study
 * @param source the position of its source in the study
 * @param file where it is
 * @param layout where its columns stand
 */
record BallotFile(int index, int source, DataFile file, BallotLayout layout) implements Serializable {}
