package org.scrutin.jobs.load.record.vote;

import org.scrutin.jobs.load.record.text.Span;

/**
 * A list under its heading.
 *
 * @param heading what stands over it
 * @param names where its names stand in the document
 */
public record ListBlock(ListHeading heading, Span names) {}
