/**
 * States that abstain together: distances, clusterings and how good they are.
 */
package org.scrutin.analysis.cluster;
