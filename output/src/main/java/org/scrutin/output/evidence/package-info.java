/**
 * From a number of the report to the ballots that it was counted from: how each table's key leads to them, and what a page shows of
 * them. Nothing is counted here: a test counts the numbers again from what these rules select.
 */
package org.scrutin.output.evidence;
