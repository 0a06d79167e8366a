/**
 * What changed between review cycles and where a change comes from.
 */
package org.scrutin.analysis.cycle;
