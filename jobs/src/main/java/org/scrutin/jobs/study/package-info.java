/**
 * The study file: how it is found, read, checked and completed by its defaults.
 *
 * <p>What a key means stands in {@code study.schema.json}; what its absence means in {@code defaults.yaml}. The data that
 * a study names are not opened here.
 */
package org.scrutin.jobs.study;
