/** An edition counted again from its own tables: its data under other settings, or by this program. */
package org.scrutin.jobs.recount;
