/**
 * Which states moved between review cycles. {@link Movers} compares states and fills table {@code movers}, {@link MeetingPermutation}
 * tests what it finds by arrangements of meetings, and {@link OneSided} has the states that can't be compared.
 */
package org.scrutin.analysis.mover;
