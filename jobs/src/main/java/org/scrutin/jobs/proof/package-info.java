/**
 * Where a ballot was read, or a discrepancy found: from a row of a table back to the passage of the document. Knows files of a report folder and documents,
 * nothing of how a document is read into votes.
 */
package org.scrutin.jobs.proof;
