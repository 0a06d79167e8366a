/**
 * States that abstain together: distances, clusterings and how good they are. Whatever else states have in common, groups and
 * votes in favour, is not looked at here.
 *
 * <ul>
 *   <li>Table {@code clusters}: {@link AbstentionDistance} has the distances, {@link AverageLinkage}, {@link KMeans} and
 *       {@link DensityClusters} the methods, {@link ClusterRule} says which states enter; {@link AbstentionClusterings} fills it.
 *   <li>Table {@code cluster_quality}: {@link Silhouette}, {@link GapStatistic} and {@link ClusterStability}; which number of clusters
 *       is shown: {@link ClusterCount}.
 *   <li>Table {@code cluster_transitions}: {@link ClusterTransitions}.
 *   <li>Table {@code consensus}: {@link Consensus}.
 * </ul>
 */
package org.scrutin.analysis.cluster;
