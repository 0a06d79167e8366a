/**
 * A study: what is analysed and how, and everything that came out. {@link StudyAnalysis} runs the whole analysis, and
 * {@link StudyResults} holds the rows of every table. No formula stands here but the result of a roll call:
 * {@link RollCallOutcomes} fills table {@code roll_calls}.
 */
package org.scrutin.analysis.study;
