package org.scrutin.jobs.load.record.report;

import org.scrutin.jobs.load.record.text.Span;

/**
 * A numbered paragraph of the report itself, up to the next one.
 *
 * @param number its number, from 1
 * @param numberAt offset of the number
 * @param span what follows the number
 */
record ReportParagraph(int number, int numberAt, Span span) {}
