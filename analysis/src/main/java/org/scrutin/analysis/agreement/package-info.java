/**
 * How often two states, or a state and a reference, choose the same: pair tables, agreement scores, coincidence.
 */
package org.scrutin.analysis.agreement;
