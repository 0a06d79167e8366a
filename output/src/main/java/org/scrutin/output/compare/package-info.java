/**
 * What differs between two editions: what went in, what came out, and which of the first made the second.
 *
 * <p>Tables are read row by row, side by side in the order of their keys, so none need fit into memory. Fills the tables
 * {@code changes} and {@code changes_tables}.
 */
package org.scrutin.output.compare;
