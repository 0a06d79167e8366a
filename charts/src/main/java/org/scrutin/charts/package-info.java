/**
 * What a chart says ({@code spec}) and how it is drawn ({@code draw}).
 *
 * <p>A chart is a value before it is a drawing: {@code spec} never knows {@code draw}. No Spark and no files here.
 */
package org.scrutin.charts;
