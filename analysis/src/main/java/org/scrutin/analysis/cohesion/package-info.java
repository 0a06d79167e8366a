/**
 * How united a group votes: indices per roll call, what chance alone would give, means over roll calls. Formulas see
 * tallies, never ballots.
 */
package org.scrutin.analysis.cohesion;
