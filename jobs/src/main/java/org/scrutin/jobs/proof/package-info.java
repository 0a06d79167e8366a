/**
 * Where a ballot was read, or a discrepancy found: from a row of a table back to the passage of the document. Knows files of a report folder and documents;
 * of how a document is read into votes it asks only the language and the words of its headings.
 */
package org.scrutin.jobs.proof;
