package org.scrutin.jobs.cli;

/**
 * The start of a stage.
 *
 * @param stage one word, the same in every version: what programs look for
 * @param study the study's id; empty where the command has none
 * @param words what people read
 */
record StageLine(String stage, String study, String words) {}
