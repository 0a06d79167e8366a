/**
 * What a chart says, as values: data in order, words, units, caption, alternative text. Everything printed stands here in
 * the reader's language; nothing here knows how, or with what, a chart is drawn.
 */
package org.scrutin.charts.spec;
