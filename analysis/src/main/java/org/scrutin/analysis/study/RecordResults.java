package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.Membership;

/**
 * What the record of a study says and how far it can be trusted.
 *
 * @param outcomes roll calls, in the order of the record
 * @param discrepancies of reading and of checking
 * @param memberships rows valid on the date of a roll call
 */
public record RecordResults(
        List<RollCallOutcome> outcomes, List<Discrepancy> discrepancies, List<Membership> memberships) {

    /** Nothing was read. */
    public static final RecordResults NONE = new RecordResults(List.of(), List.of(), List.of());

    public RecordResults {
        outcomes = List.copyOf(outcomes);
        discrepancies = List.copyOf(discrepancies);
        memberships = List.copyOf(memberships);
    }
}
