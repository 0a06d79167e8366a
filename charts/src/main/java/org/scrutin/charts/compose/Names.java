package org.scrutin.charts.compose;

import java.util.Comparator;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** What things are called in the language of the charts. Every method answers, with the id where nothing better is known. */
public interface Names {

    /** The state's short form. */
    String state(StateId id);

    /** The group as a sentence names it, without an article: "European Union". */
    String group(GroupId id);

    /** The roll call's short name, the tail of its id or better: "I-16", "whole text", "79/58". */
    String rollCall(RollCallId id);

    /** The same inside a sentence, where a language writes it otherwise: "vote 5" of "Vote 5". */
    default String rollCallInSentence(RollCallId id) {
        return rollCall(id);
    }

    /** The topic's name. */
    String topic(String id);

    /** The cycle's name, short enough for an axis: "2001–2006". */
    String cycle(String id);

    /** The same where there is room: where the votes end before the cycle does, with the year up to which it has some. */
    default String cycleSoFar(String id) {
        return cycle(id);
    }

    /** The measure, as a sentence or a legend names it: "agreement, abstention counting half" for {@code agree_half}. */
    String measure(String id);

    /** The group as it stands inside a sentence, with its article where the language has one: "the European Union". */
    default String groupInSentence(GroupId id) {
        return group(id);
    }

    /** The order in which the language's readers look names of states up. */
    default Comparator<StateId> stateOrder() {
        return Comparator.naturalOrder();
    }

    /** The state's short form where room is scarce: without what stands in brackets behind it. */
    default String compactState(StateId id) {
        String name = state(id);
        int bracket = Math.max(name.indexOf(" ("), name.indexOf('（'));
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /** The group where room is scarce: its id, the abbreviation that the report spells out once. */
    default String compactGroup(GroupId id) {
        return id.value();
    }
}
