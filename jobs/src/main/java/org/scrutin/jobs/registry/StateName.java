package org.scrutin.jobs.registry;

import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/**
 * One spelling of a state's name.
 *
 * @param id the state
 * @param language ISO 639-1 code
 * @param name as printed
 * @param spelling the same, normalised
 * @param kind where such a spelling is used, as the registry says it: words joined by a bar, such as
 *     {@code unterm_short|m49}
 * @param period when it was in use
 */
public record StateName(StateId id, String language, String name, Spelling spelling, String kind, Period period) {}
