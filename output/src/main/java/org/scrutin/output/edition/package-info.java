/**
 * The report folder: editions that are written aside, looked at as a sceptical reader would, and put in place in one
 * step. Whatever fails, the edition before stays whole. No file says where, when or by whom it was made.
 */
package org.scrutin.output.edition;
