/**
 * The study file: how it is found, read, checked and completed by its defaults.
 *
 * <p>What a key means stands in {@code study.schema.json}; what its absence means in {@code defaults.yaml}. Of the data
 * that a study names no more is opened here than tells their formats and voters.
 */
package org.scrutin.jobs.study;
