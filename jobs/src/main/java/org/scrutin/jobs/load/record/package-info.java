/**
 * Reading the records of the United Nations: from a document to roll calls, ballots, decisions, speakers, and
 * everything that does not add up.
 *
 * <p>A shape knows how a kind of document is laid out; a language table knows its words; the registry knows the states.
 * Every reading yields its ballots and its findings, and no finding is mended without being told.
 */
package org.scrutin.jobs.load.record;
