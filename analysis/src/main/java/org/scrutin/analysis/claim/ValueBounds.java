package org.scrutin.analysis.claim;

import org.scrutin.analysis.bounds.Bounds;

/**
 * What one number of a sentence could be on the possible records: a row of table {@code bounds}.
 *
 * @param claim the sentence, on what is listed
 * @param argument the number's name in table {@code claims}
 * @param number as the sentence has it
 * @param bounds its value on what is listed, and its range
 */
public record ValueBounds(Claim claim, String argument, ClaimValue number, Bounds bounds) {

    /** Whether it is one number on some records and another on others. */
    public boolean varies() {
        return bounds.varies();
    }
}
