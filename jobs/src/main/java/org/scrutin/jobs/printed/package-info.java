/**
 * What readers see of a report: the text of its pages block by block, its tables cell by cell, its numbers. Knows how this program writes them and nothing
 * of what they mean.
 */
package org.scrutin.jobs.printed;
