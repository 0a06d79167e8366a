package org.scrutin.jobs.load.record.verbatim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;

/**
 * What a meeting did, in order. Its votes are numbered in the order of the record, and the number is the vote's id:
 * {@code A/65/PV.71:6} is the sixth vote of that meeting.
 *
 * @param symbol the record's symbol
 * @param votes in order
 * @param told decisions without a recorded vote, in order
 */
record Acts(String symbol, List<TakenVote> votes, List<DecisionsTold.Told> told) {

    RollCallId id(int vote) {
        return new RollCallId(symbol + ":" + (vote + 1));
    }

    /** What was put to the vote; a whole text where the record does not say. */
    RollCallKind kind(int vote) {
        return votes.get(vote).result().map(VoteResult::kind).orElse(RollCallKind.WHOLE);
    }

    /**
     * The vote on the whole text that a vote on a part of it belongs to: the next one, where no text is decided on
     * without a vote before that. Parts are voted on before their text.
     */
    Optional<RollCallId> wholeOf(int vote) {
        if (kind(vote) != RollCallKind.PARAGRAPH && kind(vote) != RollCallKind.AMENDMENT) {
            return Optional.empty();
        }
        Optional<Integer> next = IntStream.range(vote + 1, votes.size())
                .filter(other -> kind(other) == RollCallKind.WHOLE)
                .boxed()
                .findFirst();
        int from = votes.get(vote).start();
        return next.filter(whole -> told.stream()
                        .map(DecisionsTold.Told::span)
                        .noneMatch(span -> span.start() > from
                                && span.start() < votes.get(whole).start()))
                .map(this::id);
    }

    /** What was said since the last text was decided on, up to a position. */
    Span talkBefore(int position) {
        int from = Stream.concat(
                        IntStream.range(0, votes.size())
                                .filter(vote -> kind(vote) == RollCallKind.WHOLE)
                                .mapToObj(vote -> votes.get(vote).end()),
                        told.stream().map(decision -> decision.span().end()))
                .filter(end -> end <= position)
                .max(Integer::compare)
                .orElse(0);
        return new Span(from, position);
    }
}
