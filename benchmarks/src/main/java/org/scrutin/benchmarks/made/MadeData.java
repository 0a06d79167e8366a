package org.scrutin.benchmarks.made;

import java.util.List;
import java.util.Map;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Data of a study that nobody made: votes and groups, and nothing beside. */
public final class MadeData {

    private MadeData() {}

    /** Votes alone: no decision, no speaker, no discrepancy, no label. */
    public static StudyData of(RollCallMatrix votes, Roster roster, StateRegistry registry) {
        return new StudyData(
                votes, roster, registry, List.of(), List.of(), List.of(), List.of(), new Labels(Map.of(), Map.of()));
    }

    /** A group whose members have always been in it. */
    public static StateGroup group(String id, List<StateId> members) {
        List<Membership> memberships = members.stream()
                .map(state -> new Membership(
                        new GroupId(id), state, Period.ALWAYS, "day", Membership.Confidence.HIGH, "checked", ""))
                .toList();
        return new StateGroup(new GroupId(id), LocalText.EMPTY, "made", memberships);
    }
}
