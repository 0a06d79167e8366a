/**
 * Who votes in a source whose voters are no states of the world: members of a parliament, with their parties and groups.
 *
 * <p>Read before a study is bound, since its groups and references may name them; ballots are never read here.
 */
package org.scrutin.jobs.voters;
