/**
 * What does not add up: announced totals against lists, names that stand twice, ballots of non-members. A discrepancy is
 * found here and reported; nothing here mends a record.
 */
package org.scrutin.analysis.check;
