package org.scrutin.jobs.registry;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/**
 * A span in which a group suspended a member. Data only: a suspended member still belongs to the group.
 *
 * @param group the group
 * @param state the member
 * @param period inclusive
 * @param note why, or empty
 */
public record Suspension(GroupId group, StateId state, Period period, String note) {}
