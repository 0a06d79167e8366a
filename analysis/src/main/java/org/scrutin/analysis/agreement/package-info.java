/**
 * How often two states, or a state and a reference, choose the same. Everything follows from counts of joint ballots; nothing
 * here knows groups but as a reference.
 *
 * <ul>
 *   <li>Table {@code agreement}: {@link AgreementScore} has the scores, {@link PairAgreements} counts.
 *   <li>Table {@code coincidence}: {@link CoincidenceFormula} has the rival formulas, {@link CoincidenceRanking} the ranks,
 *       {@link Coincidences} counts.
 *   <li>Table {@code state_profile}: {@link StateProfiles} has {@code with_majority} and {@code isolation}.
 * </ul>
 */
package org.scrutin.analysis.agreement;
