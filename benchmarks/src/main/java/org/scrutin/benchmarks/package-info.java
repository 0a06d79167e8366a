/**
 * Programs that measure the distribution from outside, as a user starts it.
 *
 * <p>Nothing here is part of the distribution, and nothing of the program's inside is known here.
 */
package org.scrutin.benchmarks;
