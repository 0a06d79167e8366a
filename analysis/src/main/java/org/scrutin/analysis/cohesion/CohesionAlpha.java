package org.scrutin.analysis.cohesion;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * Alpha of a group over the roll calls of a scope: a row of table {@code cohesion_summary}.
 *
 * @param scope cycle; all topics together
 * @param selection all roll calls of the scope, or the contested ones
 * @param group the group
 * @param alpha the value with its interval and what it rests on
 * @param leftOutWhy why roll calls do not count, in a few English words, or empty
 */
public record CohesionAlpha(
        Scope scope, CohesionMean.Selection selection, GroupId group, GroupAlpha alpha, String leftOutWhy) {}
