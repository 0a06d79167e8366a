/**
 * Lists of names: where one name ends and the next begins, which state is meant, which runs are printed twice, what
 * order the list follows.
 *
 * <p>Which words part names is the language table's matter, which state a name means the registry's. Nothing here knows
 * a language or a state, and nothing guesses: a name that means nobody, or several, stays unresolved.
 */
package org.scrutin.jobs.load.record.names;
