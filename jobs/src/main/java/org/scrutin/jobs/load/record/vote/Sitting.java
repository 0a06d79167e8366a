package org.scrutin.jobs.load.record.vote;

import java.time.LocalDate;

/**
 * A meeting and its day.
 *
 * @param meeting the meeting's number
 * @param date its day
 */
public record Sitting(int meeting, LocalDate date) {}
