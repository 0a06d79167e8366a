/**
 * Kills a run, or lets its disk be full, at each call by which it changes its folder, and looks at what is left.
 *
 * <p>A run is the last part of {@code scrutin report}, from the results of a small study to its edition, by the same classes and
 * without Spark ({@link org.scrutin.benchmarks.inject.Injections}), or the whole of it, as the launcher starts it ({@link
 * org.scrutin.benchmarks.inject.WholeInjections}). Needs Linux and strace; small disks need root.
 */
package org.scrutin.benchmarks.inject;
