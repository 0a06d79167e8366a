package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Finds the annexes of a press release that are of votes: those with the heading of a list, or with totals.
 *
 * @param proceedings the release
 * @param results its sentences with totals
 */
record Annexes(Proceedings proceedings, List<VoteResult> results) {

    private record Heading(String number, Span span) {}

    /** The annexes, in order; none where neither a list nor totals stand in any. */
    List<Annex> all(ListReader names) {
        List<Heading> headings = headings();
        List<PrintedList> lists = new ListFinder(proceedings, names)
                .all(headings.stream().map(Heading::span).toList(), results);
        List<Annex> annexes = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).span().start()
                    : proceedings.plain().length();
            Span room = new Span(headings.get(i).span().end(), end);
            List<PrintedList> own =
                    lists.stream().filter(list -> room.holds(list.at())).toList();
            if (!own.isEmpty() || result(room).isPresent()) {
                annexes.add(new Annex(headings.get(i).number(), room, title(room), result(room), own));
            }
        }
        return annexes;
    }

    private List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        PressWords words = proceedings.language().press();
        for (WordPattern annex : words.annexes()) {
            for (Words found : annex.findAll(proceedings.plain())) {
                if (proceedings.beginsLine(found.start()) && proceedings.endsLine(found.end())) {
                    headings.add(new Heading(found.group("number").orElse(""), new Span(found.start(), found.end())));
                }
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
