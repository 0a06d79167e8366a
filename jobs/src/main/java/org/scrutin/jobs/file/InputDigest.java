package org.scrutin.jobs.file;

/**
 * What an input was.
 *
 * @param written the path as the study writes it
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param bytes its size
 */
public record InputDigest(String written, String sha256, long bytes) {}
