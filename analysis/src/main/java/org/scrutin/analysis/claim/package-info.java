/**
 * Sentences before they are text: which template, which values, from which cells of which table.
 */
package org.scrutin.analysis.claim;
