/**
 * Records that totals and lists leave open: each that they allow is analysed once, {@link OpenStudy} keeps what is said on it and the
 * range of every number of a table. Which records are possible is {@code analysis/bounds}; this room looks at them.
 */
package org.scrutin.output.open;
