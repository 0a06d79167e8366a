/**
 * A document as characters with places: what stands where, page furniture, and passages that can be searched as if they
 * were printed without line breaks.
 *
 * <p>Nothing here knows a language, a state or a vote.
 */
package org.scrutin.jobs.load.record.text;
