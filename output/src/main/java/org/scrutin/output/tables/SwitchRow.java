package org.scrutin.output.tables;

import java.util.List;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.study.LoneMisses;
import org.scrutin.analysis.study.StudyResults;

/**
 * One switch.
 *
 * @param change the switch
 * @param lone of the votes missed between, those that the state missed alone of their meeting
 */
public record SwitchRow(Switch change, int lone) {

    static List<SwitchRow> of(StudyResults results) {
        LoneMisses misses = new LoneMisses(results);
        return results.switches().stream()
                .map(change -> new SwitchRow(change, misses.between(change)))
                .toList();
    }
}
