/**
 * The United Nations' machine-readable resolutions: one JSON object a line, read strictly. What a line says, and whom its
 * names mean; what it amounts to is told in {@code load/resolution}, its ballots are folded in {@code tally}.
 */
package org.scrutin.jobs.resolution;
