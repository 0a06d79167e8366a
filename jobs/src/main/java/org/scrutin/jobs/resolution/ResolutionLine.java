package org.scrutin.jobs.resolution;

/** What a line of a file of resolutions is. */
public sealed interface ResolutionLine permits Resolution, ResolutionLine.Blank, ResolutionLine.Refused {

    /** Its number, from 1. */
    long line();

    /**
     * A line of blanks.
     *
     * @param line its number, from 1
     */
    record Blank(long line) implements ResolutionLine {}

    /**
     * A line that is no resolution.
     *
     * @param line its number, from 1
     * @param found what stands there
     * @param expected what should
     */
    record Refused(long line, String found, String expected) implements ResolutionLine {}
}
