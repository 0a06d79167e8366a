package org.scrutin.analysis.vote;

/**
 * A span of time whose votes are compared with another span's.
 *
 * @param id the study's name for it
 * @param period inclusive at both ends
 * @param label as the report prints it; the id where empty
 */
public record ReviewCycle(String id, Period period, LocalText label) {}
