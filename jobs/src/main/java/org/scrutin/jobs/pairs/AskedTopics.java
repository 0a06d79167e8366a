package org.scrutin.jobs.pairs;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.study.NearestWord;

/**
 * The topics that a user asks for. One that is misspelt would count nothing, and beside another that is right nobody would see it.
 *
 * @param topics as written; empty: any
 */
record AskedTopics(Set<String> topics) {

    private static final int SHOWN = 12;

    /** All topics of a roll call. Each call makes a set of its own. */
    static SortedSet<String> of(RollCall rollCall) {
        SortedSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        topics.addAll(rollCall.topics());
        topics.add(rollCall.topic());
        return topics;
    }

    /**
     * Looks whether the data have each.
     *
     * @param file the first of the data
     * @param rollCalls all that the data describe
     * @throws InputRefused with each topic that no roll call has, and the nearest of those that there are
     */
    void refuseUnknown(String file, List<RollCall> rollCalls) {
        SortedSet<String> known = new TreeSet<>(CodePointOrder.INSTANCE);
        rollCalls.forEach(rollCall -> known.addAll(of(rollCall)));
        InputFaults faults = new InputFaults();
        for (String topic : topics) {
            if (!known.contains(topic)) {
                faults.add(InputFault.inFile(
                        file,
                        "no roll call of the topic \"" + topic + "\"",
                        NearestWord.to(topic, known).orElseGet(() -> some(known))));
            }
        }
        faults.refuseIfAny();
    }

    private static String some(SortedSet<String> known) {
        List<String> named = known.stream().filter(topic -> !topic.isEmpty()).toList();
        if (named.isEmpty()) {
            return "no topic: the data have none";
        }
        return "one of the " + named.size() + " topics of the data: "
                + named.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (named.size() > SHOWN ? ", …" : "");
    }
}
