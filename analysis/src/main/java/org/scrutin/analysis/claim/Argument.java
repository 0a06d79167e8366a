package org.scrutin.analysis.claim;

import java.util.List;

/**
 * One value of a claim with the cells it came from.
 *
 * @param name as the template names it
 * @param value the value
 * @param cells where it stands; empty only for a {@link ClaimValue.Form} that follows from other arguments
 */
public record Argument(String name, ClaimValue value, List<Cell> cells) {

    public Argument {
        cells = List.copyOf(cells);
    }
}
