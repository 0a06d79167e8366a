/**
 * From results to charts: which charts a study can bear, what each of them finds, in the words of a language. Draws
 * nothing. A chart that would show nothing is not composed.
 */
package org.scrutin.charts.compose;
