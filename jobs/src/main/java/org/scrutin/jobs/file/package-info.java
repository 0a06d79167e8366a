/**
 * Files as bytes and as CSV: where they are, what they hash to, where a big one may be cut, how a small one is read.
 *
 * <p>Nothing here knows what a column means.
 */
package org.scrutin.jobs.file;
