/**
 * Files as bytes and as CSV: what they hash to, where a big one may be cut, how a small one is read.
 *
 * <p>Nothing here knows what a column means or what a study is.
 */
package org.scrutin.jobs.file;
