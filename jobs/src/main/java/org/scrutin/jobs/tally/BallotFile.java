package org.scrutin.jobs.tally;

import java.io.Serializable;
import org.scrutin.jobs.file.DataFile;

/**
 * A file of ballots.
 *
 * @param index its position among all files of ballots of the study
 * @param file where it is
 * @param layout where its columns stand
 */
record BallotFile(int index, DataFile file, BallotLayout layout) implements Serializable {}
