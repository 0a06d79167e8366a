/**
 * The Spark jobs, the readers of every format, the study file and the commands.
 *
 * <p>Jobs fold ballots into tallies; what a number means is decided in {@code org.scrutin.analysis}.
 */
package org.scrutin.jobs;
