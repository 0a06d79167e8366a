package org.scrutin.jobs.load.record.proceedings;

import java.util.Optional;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;

/**
 * A list of the proceedings.
 *
 * @param at position of its heading
 * @param block the list in the document
 * @param tail what stands between the list and whatever follows it, and is no part of it
 */
public record PrintedList(int at, ListBlock block, Optional<Span> tail) {}
