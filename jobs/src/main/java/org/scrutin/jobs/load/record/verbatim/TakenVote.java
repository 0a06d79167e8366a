package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.load.record.proceedings.PrintedList;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;

/** A vote of the proceedings, as much of it as was met so far: the words that open it, its lists, its result. */
final class TakenVote {

    private final Optional<Span> opening;
    private final List<PrintedList> lists = new ArrayList<>();
    private Optional<VoteResult> result = Optional.empty();
    private Optional<VoteResult> heard = Optional.empty();
    private final List<TakenVote> passedOver = new ArrayList<>();
    private final List<VoteResult> superseded = new ArrayList<>();
    private boolean uncertain;
    private boolean provisional;
    private Optional<ChoiceCounts> counted = Optional.empty();

    TakenVote(Optional<Span> opening) {
        this.opening = opening;
    }

    void add(PrintedList list) {
        lists.add(list);
        counted = Optional.empty();
    }

    /**
     * How many states its lists hold.
     *
     * @param counts reads the lists; asked again only where there is another since
     */
    ChoiceCounts counted(Function<List<ListBlock>, ChoiceCounts> counts) {
        counted = counted.or(() -> Optional.of(counts.apply(blocks())));
        return counted.orElseThrow();
    }

    void end(VoteResult told) {
        Stream.of(result.filter(said -> provisional), heard)
                .flatMap(Optional::stream)
                .filter(said -> tellsOtherTotals(said, told))
                .distinct()
                .forEach(superseded::add);
        result = Optional.of(told);
        provisional = false;
    }

    /** Totals that were told of the vote before its result, and are others. */
    List<VoteResult> superseded() {
        return List.copyOf(superseded);
    }

    /** One number alone can be how many votes are needed. */
    private static boolean tellsOtherTotals(VoteResult said, VoteResult told) {
        return said.totals()
                        .counts()
                        .filter(counts -> counts.no() > 0 || counts.abstain() > 0)
                        .isPresent()
                && !said.totals().counts().equals(told.totals().counts());
    }

    /** Takes what somebody said with totals for the result, as long as nothing is told that the lists bear out. */
    void endForNow(VoteResult said) {
        result = Optional.of(said);
        provisional = true;
    }

    /** Remembers what the chair said with totals before any list of the vote. */
    void hear(VoteResult said) {
        heard = heard.or(() -> Optional.of(said));
    }

    /** Nothing more is told of the vote: what was heard is its result, if it has no list and no other. */
    void close() {
        if (isPending() && lists.isEmpty()) {
            heard.ifPresent(this::endForNow);
        }
    }

    boolean endedForNow() {
        return provisional;
    }

    /** Another vote could have this result as well. */
    void doubt() {
        uncertain = true;
    }

    /**
     * Ends the vote although later ones wait for their results.
     *
     * @param waiting the later ones: where one of them gets no result that its lists bear out, this one was its
     */
    void endBefore(List<TakenVote> waiting, VoteResult told) {
        end(told);
        passedOver.clear();
        passedOver.addAll(waiting);
    }

    List<TakenVote> passedOver() {
        return passedOver;
    }

    Optional<Span> opening() {
        return opening;
    }

    List<PrintedList> lists() {
        return lists;
    }

    List<ListBlock> blocks() {
        return lists.stream().map(PrintedList::block).toList();
    }

    Optional<VoteResult> result() {
        return result;
    }

    boolean isUncertain() {
        return uncertain;
    }

    boolean isPending() {
        return result.isEmpty();
    }

    boolean has(Choice choice) {
        return lists.stream().anyMatch(list -> list.block().heading().choice() == choice);
    }

    /** Where it first stands. */
    int start() {
        return Stream.of(
                        opening.map(Span::start),
                        lists.stream().map(PrintedList::at).findFirst(),
                        result.map(told -> told.span().start()))
                .flatMap(Optional::stream)
                .min(Integer::compare)
                .orElseThrow();
    }

    /** The end of what is told of it: of its result, or of the heading of its last list. */
    int end() {
        return result.map(told -> told.span().end())
                .orElseGet(() -> lists.isEmpty()
                        ? opening.map(Span::end).orElseThrow()
                        : lists.get(lists.size() - 1).at());
    }
}
