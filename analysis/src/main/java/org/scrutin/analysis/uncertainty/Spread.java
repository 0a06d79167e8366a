package org.scrutin.analysis.uncertainty;

/**
 * How a number varies with the meetings that it rests on: what {@link StudentInterval} needs beside the number.
 *
 * @param standardError above 0
 * @param degreesOfFreedom of Student's t, above 0, not always whole
 * @param skewness of the number: its third central moment over the cube of the standard error, below 0 where single meetings
 *     lie far below the others; for a mean of B equal draws that of one draw over √B
 */
record Spread(double standardError, double degreesOfFreedom, double skewness) {}
