/** Documents damaged at random, to see that each is read or refused. */
package org.scrutin.benchmarks.fuzz;
