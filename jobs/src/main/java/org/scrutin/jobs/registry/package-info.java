/**
 * The registry of states and groups, read from the tables in the resources of this package: identities, every spelling
 * of every name with its period, codes of other data sets, groups with dated members.
 *
 * <p>Tables and look-ups only. A state that no table knows is unresolved; nothing here guesses one. How a row is
 * corrected: {@code docs/registry.md}.
 */
package org.scrutin.jobs.registry;
