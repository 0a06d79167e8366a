/** What the pages for users say, tried: their commands, their files to copy, their links. */
package org.scrutin.jobs.docs;
