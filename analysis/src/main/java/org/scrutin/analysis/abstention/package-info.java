/**
 * Who abstains, how often, and on what. Absence is kept apart: what a state did not cast is in no rate. Which states abstain
 * together is for {@link org.scrutin.analysis.cluster}.
 *
 * <ul>
 *   <li>Table {@code abstention}: {@link AbstentionProfiles} has the rate and its interval.
 *   <li>Table {@code subjects}: {@link SubjectAbstentions} has the rule for "mostly".
 *   <li>Table {@code ballots}: {@link Absences} says why a state is absent, and {@link MissedVotes} which roll calls far more members
 *       missed than others of their meeting.
 *   <li>Table {@code lone_absences}: {@link LoneAbsences}.
 *   <li>Table {@code co_abstention}: {@link CoAbstentions}.
 *   <li>{@link AbstentionRows} and {@link PairAbstentions} count what the distances of clusters are made of.
 * </ul>
 */
package org.scrutin.analysis.abstention;
