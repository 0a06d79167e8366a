package org.scrutin.output.wording;

import java.util.Comparator;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** The report's names where a chart needs them: resolutions without their prefix, since a chart's room is small. */
public final class ChartNames implements org.scrutin.charts.compose.Names {

    private final Names names;

    public ChartNames(Names names) {
        this.names = names;
    }

    @Override
    public String state(StateId id) {
        return names.state(id);
    }

    @Override
    public String group(GroupId id) {
        return names.group(id);
    }

    @Override
    public String groupInSentence(GroupId id) {
        return names.groupInSentence(id);
    }

    @Override
    public Comparator<StateId> stateOrder() {
        return names.stateOrder();
    }

    @Override
    public String rollCall(RollCallId id) {
        return withoutPrefix(names.rollCall(id));
    }

    @Override
    public String rollCallInSentence(RollCallId id) {
        return withoutPrefix(names.rollCallLabelInSentence(id));
    }

    private static String withoutPrefix(String name) {
        return name.startsWith(Names.RESOLUTION) ? name.substring(Names.RESOLUTION.length()) : name;
    }

    @Override
    public String topic(String id) {
        return names.topic(id);
    }

    @Override
    public String measure(String id) {
        return names.measure(id);
    }

    @Override
    public String cycle(String id) {
        return names.cycle(id);
    }

    @Override
    public String cycleSoFar(String id) {
        return names.cycleSoFar(id);
    }
}
