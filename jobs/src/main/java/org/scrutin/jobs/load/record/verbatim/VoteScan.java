package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Function;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Puts what a record prints of votes together: the words that open a vote, the lists behind them, the result. A result can
 * stand behind a speech, or behind the lists of the next vote too; then the totals say whose it is.
 */
final class VoteScan {

    private final Proceedings proceedings;
    private final Function<TakenVote, ChoiceCounts> counts;
    private final List<TakenVote> votes = new ArrayList<>();
    private final List<VoteResult> untaken = new ArrayList<>();

    /** Those that were opened, in order, from the first on that has neither a list nor a result. */
    private final Queue<TakenVote> waiting = new ArrayDeque<>();

    private Optional<TakenVote> current = Optional.empty();

    private VoteScan(Proceedings proceedings, Function<TakenVote, ChoiceCounts> counts) {
        this.proceedings = proceedings;
        this.counts = counts;
    }

    /** Where the record says that a vote was taken: on a line of its own, or before the heading of a list. */
    static List<Span> openings(Proceedings proceedings) {
        List<Span> openings = new ArrayList<>();
        for (Words words :
                WordPattern.each(proceedings.language().verbatim().results().taken(), proceedings.plain())) {
            if (proceedings.beginsLine(words.start()) || !proceedings.endsLine(words.end())) {
                openings.add(new Span(words.start(), words.end()));
            }
        }
        openings.sort(Comparator.comparingInt(Span::start));
        return openings;
    }

    /**
     * The votes of a meeting, in the order in which they begin, and what belongs to none of them.
     *
     * @param events what the record prints of votes
     * @param counts how many states the lists of a vote hold
     */
    static Found votes(Events events, Proceedings proceedings, Function<TakenVote, ChoiceCounts> counts) {
        VoteScan scan = new VoteScan(proceedings, counts);
        Map<Integer, Runnable> inOrder = new TreeMap<>();
        events.openings().forEach(opening -> inOrder.put(opening.start(), () -> scan.open(opening)));
        events.lists().forEach(list -> inOrder.put(list.at(), () -> scan.add(list)));
        events.results().forEach(result -> inOrder.put(result.span().start(), () -> scan.end(result)));
        inOrder.values().forEach(Runnable::run);
        scan.votes.forEach(TakenVote::close);
        scan.votes.forEach(vote -> scan.untaken.addAll(vote.superseded()));
        scan.votes.stream()
                .filter(vote -> vote.passedOver().stream().anyMatch(scan::isWithoutResult))
                .forEach(TakenVote::doubt);
        return new Found(
                scan.votes.stream()
                        .filter(scan::isVote)
                        .sorted(Comparator.comparingInt(TakenVote::start))
                        .toList(),
                scan.untaken);
    }

    /**
     * What is found.
     *
     * @param votes in the order in which they begin
     * @param untaken sentences with totals in no speech of a delegation that are the result of none of them
     */
    record Found(List<TakenVote> votes, List<VoteResult> untaken) {}

    /**
     * What a record prints of votes.
     *
     * @param openings where votes are said to be taken
     * @param lists all lists
     * @param results all sentences with totals, told in speeches or not
     */
    record Events(List<Span> openings, List<PrintedList> lists, List<VoteResult> results) {}

    private void open(Span opening) {
        waiting.forEach(TakenVote::close);
        TakenVote vote = new TakenVote(Optional.of(opening));
        votes.add(vote);
        waiting.add(vote);
    }

    private void add(PrintedList list) {
        Choice choice = list.block().heading().choice();
        boolean continues =
                current.filter(vote -> vote.isPending() && !vote.has(choice)).isPresent();
        if (!continues) {
            while (!waiting.isEmpty()
                    && !(waiting.peek().isPending() && waiting.peek().lists().isEmpty())) {
                waiting.remove();
            }
            boolean another = current.filter(vote -> vote.isPending()
                            && (choice != Choice.YES || vote.lists().size() == 1))
                    .isEmpty();
            if (!waiting.isEmpty()) {
                current = Optional.of(waiting.remove());
            } else if (another) {
                current = Optional.of(new TakenVote(Optional.empty()));
                votes.add(current.get());
            }
        }
        current.orElseThrow().add(list);
    }

    private void end(VoteResult result) {
        boolean alone = proceedings.standsAlone(result.span());
        boolean presiding = proceedings.isPresiding(result.span().start());
        if (!alone && !presiding) {
            return;
        }
        List<TakenVote> pending = votes.stream().filter(TakenVote::isPending).toList();
        boolean another = pending.stream().anyMatch(vote -> fits(vote, result));
        Optional<TakenVote> better = votes.stream()
                .filter(vote -> !another && vote.endedForNow() && fits(vote, result))
                .findFirst();
        if (better.isPresent()) {
            better.get().endBefore(later(better.get()), result);
        } else if (!pending.isEmpty()) {
            end(pending, result, alone);
        } else if (alone && presiding && result.outcome().isPresent()) {
            TakenVote vote = new TakenVote(Optional.empty());
            vote.end(result);
            votes.add(vote);
        } else {
            untaken.add(result);
        }
    }

    private void end(List<TakenVote> pending, VoteResult result, boolean alone) {
        List<TakenVote> fitting =
                pending.stream().filter(vote -> fits(vote, result)).toList();
        if (fitting.size() > 1) {
            fitting.forEach(TakenVote::doubt);
        }
        if (!fitting.isEmpty()) {
            fitting.get(0).endBefore(later(fitting.get(0)), result);
            return;
        }
        TakenVote latest = pending.stream()
                .filter(vote -> !vote.lists().isEmpty())
                .reduce((first, second) -> second)
                .orElse(pending.get(pending.size() - 1));
        if (alone) {
            latest.end(result);
        } else if (latest.lists().isEmpty()) {
            latest.hear(result);
        } else {
            latest.endForNow(result);
        }
    }

    /** The votes behind one that wait for their results. */
    private List<TakenVote> later(TakenVote vote) {
        return votes.subList(votes.indexOf(vote) + 1, votes.size()).stream()
                .filter(TakenVote::isPending)
                .toList();
    }

    /** Whether a vote has no result that its lists bear out. */
    private boolean isWithoutResult(TakenVote vote) {
        return isVote(vote)
                && vote.result().filter(result -> fits(vote, result)).isEmpty();
    }

    private boolean fits(TakenVote vote, VoteResult result) {
        if (vote.lists().isEmpty()) {
            return false;
        }
        ChoiceCounts listed = counts.apply(vote);
        return result.announced(listed).filter(listed::equals).isPresent();
    }

    /** Words in a delegation's speech open no vote unless a list or a result follows. */
    private boolean isVote(TakenVote vote) {
        return !vote.isPending() || !vote.lists().isEmpty() || proceedings.isPresiding(vote.start());
    }
}
