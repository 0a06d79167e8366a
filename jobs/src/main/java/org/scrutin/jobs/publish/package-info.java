/**
 * From results to an edition: charts, pages, tables and manifest, in every language of the study. Knows no Spark.
 */
package org.scrutin.jobs.publish;
