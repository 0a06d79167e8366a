package org.scrutin.jobs.load.record.vote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.RepeatedRuns;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;

/**
 * The lists of one vote, read.
 *
 * @param vote the vote
 * @param printed for each choice that has a list, its names as printed; an empty list where nobody is in it
 * @param parts where each list stands
 */
record VoteLists(PrintedVote vote, Map<Choice, List<ListedName>> printed, Map<Choice, List<Span>> parts) {

    /** Reads the first list of each choice. */
    static VoteLists read(PrintedVote vote, UnfurnishedText text, ListReader reader) {
        Map<Choice, List<ListedName>> printed = new EnumMap<>(Choice.class);
        Map<Choice, List<Span>> parts = new EnumMap<>(Choice.class);
        for (ListBlock block : vote.blocks()) {
            Choice choice = block.heading().choice();
            if (!parts.containsKey(choice)) {
                parts.put(choice, block.parts());
                printed.put(choice, names(block, text, reader));
            }
        }
        return new VoteLists(vote, printed, parts);
    }

    /** The names of a list. */
    static List<ListedName> names(ListBlock block, UnfurnishedText text, ListReader reader) {
        return block.parts().stream()
                .flatMap(part -> reader.read(text.passage(part)).stream())
                .toList();
    }

    RollCall rollCall() {
        return vote.rollCall();
    }

    /** What a list repeats. */
    RepeatedRuns runs(Choice choice) {
        return RepeatedRuns.of(names(choice));
    }

    List<ListedName> names(Choice choice) {
        return printed.getOrDefault(choice, List.of());
    }

    /** Whether there is a list of a choice, be it empty. */
    boolean has(Choice choice) {
        return parts.containsKey(choice);
    }
}
