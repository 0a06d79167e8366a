/**
 * Programs that draw votes from a model whose true value is known, and count how many intervals hold it.
 *
 * <p>Of the program's inside only {@code org.scrutin.analysis.uncertainty} and what it is applied to are known here.
 */
package org.scrutin.benchmarks.coverage;
