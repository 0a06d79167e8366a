/**
 * What a published report says, held against its own tables. Knows files of a report folder, nothing of how they were made.
 */
package org.scrutin.jobs.verify;
