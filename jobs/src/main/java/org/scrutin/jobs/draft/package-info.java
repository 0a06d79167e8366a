/**
 * A study file drafted from data: what {@code scrutin init} writes.
 *
 * <p>The data are loaded as {@code report} loads them, so what is drafted runs, and what can't be read is refused in the same
 * words.
 */
package org.scrutin.jobs.draft;
