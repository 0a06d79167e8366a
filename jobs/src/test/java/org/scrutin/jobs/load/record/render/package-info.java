/**
 * Prints real roll calls as records, in every language and shape that is read, clean and with the faults that records
 * have, and holds what is read of them against what is true.
 *
 * <p>A print is a value before it is text: votes with lists of names, which faults change, then lines and pages.
 */
package org.scrutin.jobs.load.record.render;
