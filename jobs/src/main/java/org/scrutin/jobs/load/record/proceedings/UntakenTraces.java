package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.load.record.vote.VoteTrace;
import org.scrutin.jobs.load.record.vote.VoteTraces;

/**
 * Tells what proceedings say of votes without totals that are read, where no vote that was read has taken it. Words that a vote is asked for
 * or taken, and not what became of it, stand before every vote.
 *
 * @param proceedings what was said and done
 * @param results its sentences with totals
 * @param votes where its votes stand
 */
public record UntakenTraces(Proceedings proceedings, List<VoteResult> results, List<Span> votes) {

    /**
     * Tells all of it.
     *
     * @param heard whether words are any that the record says itself
     * @param untaken where to tell it
     */
    public void tell(Predicate<VoteTrace> heard, UntakenVotes untaken) {
        SpanIndex sentences =
                new SpanIndex(results.stream().map(VoteResult::span).toList());
        SpanIndex taken = new SpanIndex(votes.stream()
                .map(vote -> new Span(before(vote.start()), behind(vote.end())))
                .toList());
        NavigableMap<Integer, VoteResult> told = new TreeMap<>();
        results.forEach(result -> told.put(result.totals().span().start(), result));
        for (VoteTrace trace : VoteTraces.in(proceedings.plain(), proceedings.language())) {
            String place = proceedings.passage().place(trace.words().start());
            String printed = proceedings
                    .passage()
                    .printed(trace.words().start(), trace.words().end());
            switch (trace.kind()) {
                case NEAR_TOTALS -> {
                    if (heard.test(trace) && isRetold(trace, told)) {
                        tellRetold(trace, taken, untaken);
                    } else if (heard.test(trace)) {
                        untaken.trace(trace, place, printed);
                    }
                }
                case RESULT, MAJORITY -> {
                    boolean known = sentences.overlaps(trace.sentence()) || taken.overlaps(trace.sentence());
                    if (!known && heard.test(trace)) {
                        untaken.trace(trace, place, printed);
                    }
                }
                case VOTE, REQUEST -> {}
            }
        }
    }

    /** Whether near totals have the numbers of the last totals before them, or of the next. */
    private static boolean isRetold(VoteTrace trace, NavigableMap<Integer, VoteResult> told) {
        int at = trace.words().start();
        return Stream.of(Optional.ofNullable(told.floorEntry(at)), Optional.ofNullable(told.higherEntry(at)))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .anyMatch(result -> trace.retells(result.totals()));
    }

    /** In the sentence or among the lists of a vote they are its own. */
    private void tellRetold(VoteTrace trace, SpanIndex taken, UntakenVotes untaken) {
        int at = trace.words().start();
        if (!taken.overlaps(new Span(at, trace.words().end()))) {
            untaken.retold(
                    proceedings.passage().place(at),
                    proceedings.passage().printed(at, trace.words().end()));
        }
    }

    /** Behind the last sign of words before a position. */
    private int before(int position) {
        int at = position;
        while (at > 0 && Character.isWhitespace(proceedings.plain().charAt(at - 1))) {
            at--;
        }
        return Math.max(0, at - 1);
    }

    private int behind(int position) {
        int at = position;
        while (at < proceedings.plain().length()
                && Character.isWhitespace(proceedings.plain().charAt(at))) {
            at++;
        }
        return Math.min(proceedings.plain().length(), at + 1);
    }
}
