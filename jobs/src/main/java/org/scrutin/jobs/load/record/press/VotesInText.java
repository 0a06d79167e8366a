package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Finds the votes of a press release whose lists stand in no annex: in the running text, or behind the line that ends an annex.
 *
 * @param annexes its annexes, in order
 * @param results its sentences with totals, in order
 */
record VotesInText(List<Annex> annexes, List<VoteResult> results) {

    /** The votes, in order; their lists are those of the last totals before them. */
    List<Annex> all(List<PrintedList> lists) {
        List<Annex> votes = new ArrayList<>();
        List<PrintedList> group = new ArrayList<>();
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        int from = 0;
        for (PrintedList list : lists) {
            boolean another = !group.isEmpty()
                    && (choices.contains(list.block().heading().choice())
                            || isParted(group.get(group.size() - 1).at(), list.at()));
            if (another) {
                votes.add(vote(group, from));
                from = group.get(group.size() - 1).at();
                group.clear();
                choices.clear();
            }
            group.add(list);
            choices.add(list.block().heading().choice());
        }
        if (!group.isEmpty()) {
            votes.add(vote(group, from));
        }
        return votes;
    }

    /** Whether totals or an annex stand between two lists. */
    private boolean isParted(int before, int behind) {
        Span between = new Span(before, behind);
        return results.stream()
                        .anyMatch(result -> between.holds(result.totals().span().start()))
                || annexes.stream().anyMatch(annex -> between.holds(annex.room().start()));
    }

    private Annex vote(List<PrintedList> lists, int from) {
        int first = lists.get(0).at();
        Optional<VoteResult> result = results.stream()
                .filter(told -> told.totals().span().start() >= from
                        && told.totals().span().end() <= first)
                .reduce((one, other) -> other)
                .filter(told -> annexes.stream()
                        .noneMatch(
                                annex -> annex.own().holds(told.totals().span().start())
                                        || new Span(told.totals().span().start(), first)
                                                .holds(annex.room().start())));
        int start = result.map(told -> told.span().start()).orElse(first);
        int end = lists.get(lists.size() - 1).at() + 1;
        return new Annex(
                "", new Span(start, end), end, result.map(VoteResult::subject).orElse(""), result, List.copyOf(lists));
    }
}
