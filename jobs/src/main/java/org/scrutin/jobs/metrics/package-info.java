/**
 * What a run tells a monitoring system: when it last went well, how long it took, how much it read.
 *
 * <p>Counts and seconds only. Nothing here reads an input or writes into a report.
 */
package org.scrutin.jobs.metrics;
