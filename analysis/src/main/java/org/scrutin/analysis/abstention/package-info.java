/**
 * Who abstains, how often, on what, and beside whom.
 */
package org.scrutin.analysis.abstention;
