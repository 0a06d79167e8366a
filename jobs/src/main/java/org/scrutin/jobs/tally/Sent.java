package org.scrutin.jobs.tally;

import java.io.Serializable;

/**
 * What a task sends to a part.
 *
 * @param columns roll calls of the part, as far as the task read them
 * @param notes what else is to be said
 */
record Sent(PackedColumns columns, FoldNotes notes) implements Serializable {}
