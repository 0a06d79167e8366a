package org.scrutin.jobs.load.record.proceedings;

/**
 * The words of one speaker, up to the next.
 *
 * @param start where the speaker is named
 * @param words where the words begin
 * @param presiding whether the speaker presides: what the meeting does is told in such turns
 */
public record Turn(int start, int words, boolean presiding) {}
