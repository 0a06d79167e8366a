/**
 * A report as a value: sections of paragraphs, findings, tables, figures and warnings. What a report says is settled here;
 * how it looks is not: no colour, no size, no HTML. Nothing here reads a file or a result.
 */
package org.scrutin.output.document;
