/**
 * The small tables of a data set: roll calls, labels, decisions, speakers, discrepancies, corrections, intentions, documents and what
 * other formats have in their place, one reader each. Held whole; ballots are never read here.
 */
package org.scrutin.jobs.load.dataset;
