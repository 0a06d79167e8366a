package org.scrutin.output.edition;

/**
 * What was counted while a chart was drawn.
 *
 * @param name of its files without ending
 * @param marks how many a complete drawing shows: one for each thing that the chart's data hold
 * @param drawn how many were drawn
 */
public record DrawnChart(String name, int marks, int drawn) {}
