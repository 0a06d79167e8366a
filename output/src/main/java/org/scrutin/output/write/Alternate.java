package org.scrutin.output.write;

/**
 * The same report in another language or format.
 *
 * @param language ISO 639-1
 * @param label as printed, in that language
 * @param path relative to the report folder
 */
public record Alternate(String language, String label, String path) {}
