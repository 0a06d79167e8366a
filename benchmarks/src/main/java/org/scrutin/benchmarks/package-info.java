/**
 * Programs that measure: a start of the distribution, from outside, as a user starts it ({@link
 * org.scrutin.benchmarks.StartUpBenchmark}); what the statistics cost, from inside ({@link
 * org.scrutin.benchmarks.StatisticsCost}, which loads a study as {@code jobs} does and calls {@code analysis}).
 *
 * <p>Nothing here is part of the distribution, and no module of it knows this one.
 */
package org.scrutin.benchmarks;
