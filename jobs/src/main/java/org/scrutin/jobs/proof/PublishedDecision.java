package org.scrutin.jobs.proof;

/**
 * That a person decided something, as table {@code corrections} has it.
 *
 * @param who decided
 * @param why on what grounds
 * @param date of the decision, as written
 * @param source the document that the decision is about
 * @param counts whether the report counts it
 */
public record PublishedDecision(String who, String why, String date, String source, boolean counts) {}
