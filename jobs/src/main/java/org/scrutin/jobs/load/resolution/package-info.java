/** What files of resolutions amount to: votes, decisions, and what does not add up in them. Ballots are only looked at here. */
package org.scrutin.jobs.load.resolution;
