/**
 * How often every two states chose the same, straight from data: without a study, and however many ballots there are. What is
 * counted where the ballots lie comes from {@code jobs/tally}; here it becomes a table and charts.
 */
package org.scrutin.jobs.pairs;
