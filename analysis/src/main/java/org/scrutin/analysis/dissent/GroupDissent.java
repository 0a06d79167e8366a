package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * How often members of a group left paragraphs and came back: a row of table {@code dissent_by_group}.
 *
 * @param scope cycle and topic of the votes on paragraphs
 * @param group a group of which a member cast a ballot on one of them or on its whole text
 * @param counts its members' pairs of choices, one a member on the day and vote on a paragraph
 * @param paragraphsLeft votes on paragraphs that at least one member left
 * @param statesLeft states that left at least one paragraph as members
 */
public record GroupDissent(Scope scope, GroupId group, DissentCounts counts, int paragraphsLeft, int statesLeft) {}
