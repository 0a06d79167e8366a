package org.scrutin.jobs;

import java.nio.file.Path;

/**
 * What a run of the main job left.
 *
 * @param folder what users open
 * @param rollCalls recorded votes in the study
 * @param ballots ballots listed on them
 * @param discrepant roll calls whose lists do not bear out what was announced
 * @param blocking discrepancies that may change a result
 */
public record ReportRun(Path folder, int rollCalls, long ballots, long discrepant, long blocking) {}
