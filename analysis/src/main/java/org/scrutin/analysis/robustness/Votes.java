package org.scrutin.analysis.robustness;

import java.util.Set;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * What statements are looked at again on.
 *
 * @param matrix who voted how
 * @param roster who belonged to what
 * @param scopes the cycles
 * @param kinds which kinds of votes count
 */
public record Votes(RollCallMatrix matrix, Roster roster, StudyScopes scopes, Set<RollCallKind> kinds) {}
