/**
 * A report as a value, its tables, and the writers that render it.
 *
 * <p>Writers render and decide nothing. No Spark and no JFreeChart here.
 */
package org.scrutin.output;
