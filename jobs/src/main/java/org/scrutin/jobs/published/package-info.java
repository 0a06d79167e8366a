/**
 * A study read back from the tables of a published edition: its rows as they are printed, and the results that they are of. Nothing is counted
 * here but the tree of abstentions, which no table holds, so that what a report says can be held against its own tables; to count an edition again, {@code jobs/load} takes its tables for the sources
 * of a study and {@code jobs/recount} runs the analysis over them. Both read the settings of the manifest through {@link
 * org.scrutin.jobs.published.PublishedSettings}. Knows no Spark.
 */
package org.scrutin.jobs.published;
