package org.scrutin.analysis.cohesion;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;

/** Rows of cohesion laid out for sums over roll calls: of each group, by the roll call's position. */
final class GroupRows {

    private GroupRows() {}

    /** Of each group as many places as the matrix has roll calls; nothing stands where there is no row. */
    static NavigableMap<GroupId, GroupCohesion[]> of(RollCallMatrix matrix, List<GroupCohesion> cohesion) {
        NavigableMap<GroupId, GroupCohesion[]> rows = new TreeMap<>();
        for (GroupCohesion row : cohesion) {
            GroupCohesion[] ofGroup = rows.computeIfAbsent(
                    row.group(), group -> new GroupCohesion[matrix.rollCalls().size()]);
            ofGroup[matrix.position(row.rollCall()).orElseThrow()] = row;
        }
        return Collections.unmodifiableNavigableMap(rows);
    }
}
