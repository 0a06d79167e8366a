package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.jobs.load.record.language.PressWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.proceedings.ListFinder;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Finds the votes of a press release: its annexes that are of votes, which are those with the heading of a list or with totals, and lists that
 * stand in none.
 *
 * @param proceedings the release
 * @param results its sentences with totals
 * @param ends the lines that end annexes
 */
record Annexes(Proceedings proceedings, List<VoteResult> results, List<AnnexEnd> ends) {

    private record Heading(String number, Span span) {}

    /**
     * The votes of a release.
     *
     * @param annexes in order; none where neither a list nor totals stand in any
     * @param inText votes whose lists stand in no annex, in order
     */
    record Found(List<Annex> annexes, List<Annex> inText) {}

    /** All votes. */
    Found all(ListReader names) {
        List<Heading> headings = headings();
        NavigableMap<Integer, AnnexEnd> marks = new TreeMap<>();
        ends.forEach(end -> marks.put(end.position(proceedings.passage()), end));
        List<PrintedList> lists = new ListFinder(proceedings, names)
                .all(headings.stream().map(Heading::span).toList(), results, marks.keySet());
        List<Annex> annexes = new ArrayList<>();
        Set<Integer> inAnnexes = new TreeSet<>();
        for (int i = 0; i < headings.size(); i++) {
            int until = i + 1 < headings.size()
                    ? headings.get(i + 1).span().start()
                    : proceedings.plain().length();
            String number = headings.get(i).number();
            Span room = new Span(headings.get(i).span().end(), until);
            int end = marks.subMap(room.start(), room.end()).entrySet().stream()
                    .filter(mark -> !mark.getValue().isOfAnotherThan(number))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(until);
            Span own = new Span(room.start(), end);
            List<PrintedList> printed =
                    lists.stream().filter(list -> own.holds(list.at())).toList();
            if (!printed.isEmpty() || result(own).isPresent()) {
                annexes.add(new Annex(number, room, end, title(own), result(own), printed));
                printed.forEach(list -> inAnnexes.add(list.at()));
            }
        }
        return new Found(
                annexes,
                new VotesInText(annexes, results)
                        .all(lists.stream()
                                .filter(list -> !inAnnexes.contains(list.at()))
                                .toList()));
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        PressWords words = proceedings.language().press();
        for (Words found : WordPattern.each(words.annexes(), proceedings.plain())) {
            if (proceedings.beginsLine(found.start()) && proceedings.endsLine(found.end())) {
                headings.add(new Heading(found.group("number").orElse(""), new Span(found.start(), found.end())));
            }
        }
        return headings;
    }

    private Optional<VoteResult> result(Span room) {
        return results.stream()
                .filter(result -> room.holds(result.totals().span().start()))
                .findFirst();
    }

    /** The first line of the annex. */
    private String title(Span room) {
        int start = room.start();
        while (start < room.end() && !proceedings.beginsLine(start)) {
            start++;
        }
        int end = start + 1;
        while (end < room.end() && !proceedings.beginsLine(end)) {
            end++;
        }
        return start < room.end() ? proceedings.passage().printed(start, end) : "";
    }
}
