package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.cycle.CycleChange;

/**
 * What changed from one review cycle to another.
 *
 * @param changes of groups: neighbours, then first to last
 */
public record CycleResults(List<CycleChange> changes) {

    /** Cycles were not compared. */
    public static final CycleResults NONE = new CycleResults(List.of());

    public CycleResults {
        changes = List.copyOf(changes);
    }
}
