/**
 * How far a number can be trusted: intervals and what they assume.
 */
package org.scrutin.analysis.uncertainty;
