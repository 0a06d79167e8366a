package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;

/**
 * A meeting and its day.
 *
 * @param meeting the meeting's number
 * @param date its day
 */
record Sitting(int meeting, LocalDate date) {}
