package org.scrutin.jobs.load.record.vote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param spans where each list stands
 */
record VoteLists(PrintedVote vote, Map<Choice, List<ListedName>> printed, Map<Choice, Span> spans) {

    /** Reads the first list of each choice. */
    static VoteLists read(PrintedVote vote, UnfurnishedText text, ListReader reader) {
        Map<Choice, List<ListedName>> printed = new EnumMap<>(Choice.class);
        Map<Choice, Span> spans = new EnumMap<>(Choice.class);
        for (ListBlock block : vote.blocks()) {
            Choice choice = block.heading().choice();
            if (!spans.containsKey(choice)) {
                spans.put(choice, block.names());
                printed.put(choice, reader.read(text.passage(block.names())));
            }
        }
        return new VoteLists(vote, printed, spans);
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

    Optional<Span> span(Choice choice) {
        return Optional.ofNullable(spans.get(choice));
    }
}
