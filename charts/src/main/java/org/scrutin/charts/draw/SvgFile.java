package org.scrutin.charts.draw;

/**
 * A chart as an SVG file.
 *
 * @param text the file
 * @param marks how many marks were drawn into it, counted while drawing
 */
public record SvgFile(String text, int marks) {}
