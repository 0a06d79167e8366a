/**
 * Kills a run, or lets its disk be full, at each call by which it changes its folder, and looks at what is left.
 *
 * <p>A run here is the last part of {@code scrutin report}: from the results of a small study to its edition, by the same
 * classes, without Spark. Needs Linux and strace.
 */
package org.scrutin.benchmarks.inject;
