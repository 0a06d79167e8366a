package org.scrutin.jobs.load.record.vote;

import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The heading of a list: a line that says the choice and nothing else, or the choice and a colon before the first name.
 *
 * @param choice the choice of the list
 * @param count the number that the heading gives, where it gives one
 * @param span the heading; the list follows
 */
public record ListHeading(Choice choice, Optional<String> count, Span span) {}
