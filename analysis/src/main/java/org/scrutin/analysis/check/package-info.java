/**
 * What does not add up: announced totals against lists, names that stand twice, ballots of non-members. A discrepancy is
 * found here and reported; nothing here mends a record. {@link Reconciliation} holds the two figures against each other, and
 * {@link Discrepancy} is a row of table {@code discrepancies}.
 */
package org.scrutin.analysis.check;
