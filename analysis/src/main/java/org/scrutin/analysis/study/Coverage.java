package org.scrutin.analysis.study;

import org.scrutin.analysis.vote.Period;

/**
 * What a study's data hold: outside it a count is not in the data, never 0.
 *
 * @param kind whole, paragraph, amendment, motion, or decision (texts without a vote)
 * @param period for which days
 * @param source which file says so, or "study"
 */
public record Coverage(String kind, Period period, String source) {}
