package org.scrutin.analysis.cluster;

/**
 * The gap statistic of one number of clusters. Formulas: {@link GapStatistic}.
 *
 * @param value mean log dispersion of the reference sets minus that of the data: larger = tighter than chance
 * @param error its simulation error s, at least 0
 */
public record Gap(double value, double error) {}
