package org.scrutin.jobs.load.record.document;

import org.scrutin.jobs.load.record.text.RecordText;

/**
 * A document as it was read.
 *
 * @param text what stands in it
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param bytes how many there are
 */
public record ReadDocument(RecordText text, String sha256, long bytes) {}
