package org.scrutin.jobs.load.record.report;

import java.util.Optional;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * Words that name a meeting or refer to one.
 *
 * @param start where they stand in their passage
 * @param sitting the meeting; empty where its day was never said
 */
record Mention(int start, Optional<Sitting> sitting) {}
