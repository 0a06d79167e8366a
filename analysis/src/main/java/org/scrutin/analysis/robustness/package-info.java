/**
 * Statements of the report under rival definitions. {@link org.scrutin.analysis.robustness.Statement} says what a sentence
 * asserts, {@link org.scrutin.analysis.robustness.Recount} counts the votes under a combination of definitions, and
 * {@link org.scrutin.analysis.robustness.Robustness} fills table {@code robustness}. No formula of a statistic stands here: all
 * are called where they are defined.
 */
package org.scrutin.analysis.robustness;
