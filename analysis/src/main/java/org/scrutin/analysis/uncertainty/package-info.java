/**
 * How far a number can be trusted: intervals and what they assume. {@link Interval} is the value; the formula that makes one
 * stands with its statistic, as Wilson's in {@link org.scrutin.analysis.abstention.AbstentionProfiles}. Nothing here knows a
 * vote, a state or a table.
 */
package org.scrutin.analysis.uncertainty;
