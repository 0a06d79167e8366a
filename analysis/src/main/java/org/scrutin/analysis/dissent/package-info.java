/**
 * What states did on a paragraph and on the whole text it belongs to, and who changed its vote on a text that returns.
 */
package org.scrutin.analysis.dissent;
