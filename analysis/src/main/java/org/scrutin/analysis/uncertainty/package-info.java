/**
 * How far a number can be trusted: intervals and what they assume. {@link Interval} is the value. Nothing here knows a vote, a
 * state or a table.
 */
package org.scrutin.analysis.uncertainty;
