package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.vote.VoteTrace;
import org.scrutin.jobs.load.record.vote.VoteTraces;

/**
 * Finds what proceedings tell of votes without totals that are read, where no vote that was read has taken it. Words that a vote is asked for
 * or taken, and not what became of it, stand before every vote.
 *
 * @param proceedings what was said and done
 * @param results its sentences with totals
 * @param votes where its votes stand
 */
public record UntakenTraces(Proceedings proceedings, List<VoteResult> results, List<Span> votes) {

    /** All of it, in order. */
    public List<VoteTrace> all() {
        SpanIndex sentences =
                new SpanIndex(results.stream().map(VoteResult::span).toList());
        NavigableMap<Integer, VoteResult> told = new TreeMap<>();
        results.forEach(result -> told.put(result.totals().span().start(), result));
        SpanIndex taken = new SpanIndex(votes.stream()
                .map(vote -> new Span(before(vote.start()), behind(vote.end())))
                .toList());
        return VoteTraces.in(proceedings.plain(), proceedings.language()).stream()
                .filter(trace -> switch (trace.kind()) {
                    case NEAR_TOTALS -> !isRetold(trace, told, taken);
                    case RESULT, MAJORITY -> !sentences.overlaps(trace.sentence()) && !taken.overlaps(trace.sentence());
                    case VOTE, REQUEST -> false;
                })
                .toList();
    }

    /** Whether near totals are the last ones before them, or the next: of the sentence that they stand in, or of the vote. */
    private static boolean isRetold(VoteTrace trace, NavigableMap<Integer, VoteResult> told, SpanIndex taken) {
        int at = trace.words().start();
        boolean ofVote = taken.overlaps(new Span(at, trace.words().end()));
        return Stream.of(Optional.ofNullable(told.floorEntry(at)), Optional.ofNullable(told.higherEntry(at)))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .anyMatch(result ->
                        (ofVote || result.span().overlaps(trace.sentence())) && trace.retells(result.totals()));
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
