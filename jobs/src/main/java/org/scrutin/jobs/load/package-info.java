/**
 * Loads a study: finds and hashes its files, reads the small tables, has the ballots folded on Spark, and checks what
 * can be checked before anything is computed.
 */
package org.scrutin.jobs.load;
