package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.util.Optional;

/**
 * One speaker of a list in a record.
 *
 * @param source document
 * @param paragraph the report's paragraph
 * @param order position in the list, from 1
 * @param state the state, where the speaker is one
 * @param name the name as printed
 * @param onBehalfOf on whose behalf, as printed, or empty
 * @param place {@code [page.]line:column}
 */
public record Speaker(
        String source,
        String paragraph,
        int order,
        Optional<StateId> state,
        String name,
        String onBehalfOf,
        String place)
        implements Serializable {}
