package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.scrutin.analysis.agreement.PairTally;
import org.scrutin.analysis.vote.Scope;
import scala.Tuple2;

/** What a {@link PairFold} found: the tallies scope by scope, and what else is to be said of the ballots. */
public final class PairCounts {

    private final List<Scope> scopes;
    private final FoldNotes notes;
    private final Supplier<Iterator<Tuple2<Integer, PairShare>>> shares;

    private PairCounts(List<Scope> scopes, FoldNotes notes, Supplier<Iterator<Tuple2<Integer, PairShare>>> shares) {
        this.scopes = scopes;
        this.notes = notes;
        this.shares = shares;
    }

    static PairCounts of(List<Scope> scopes, PairShare all) {
        return of(scopes, all.notes(), () -> List.of(new Tuple2<>(0, all)).iterator());
    }

    static PairCounts of(List<Scope> scopes, FoldNotes notes, Supplier<Iterator<Tuple2<Integer, PairShare>>> shares) {
        return new PairCounts(scopes, notes, shares);
    }

    /** Hands on the tally of each scope that has a ballot, in the order of tables. Few of them are held at once. */
    public void forEach(BiConsumer<Scope, PairTally> taker) {
        shares.get()
                .forEachRemaining(share ->
                        share._2().tally().ifPresent(tally -> taker.accept(scopes.get(share._1()), tally)));
    }

    /** Ballots on roll calls that count, each once. */
    public long ballots() {
        return notes.counted() - notes.repeated();
    }

    /** Ballots that stand there again with the same choice: they count once. */
    public long repeated() {
        return notes.repeated();
    }

    /** Ballots on roll calls that no table describes; they are not counted. */
    public Optional<Undescribed> undescribed() {
        long all = notes.orphans().others()
                + notes.orphans().byRollCall().values().stream()
                        .mapToLong(OrphanTally.Orphans::ballots)
                        .sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(new Undescribed(all, notes.orphans().byRollCall().firstKey()));
    }

    /** Ballots of states that were no members when they were cast, by the position of the state; they are counted. */
    public List<WithoutSeat> withoutSeat() {
        return notes.withoutSeat().entrySet().stream()
                .map(state -> new WithoutSeat(
                        state.getKey(),
                        state.getValue().ballots(),
                        state.getValue().rollCall()))
                .toList();
    }

    /**
     * Ballots of a state that was no member.
     *
     * @param state its position
     * @param ballots how many
     * @param rollCall the first of their roll calls, by id
     */
    public record WithoutSeat(int state, long ballots, String rollCall) {}

    /**
     * Ballots that belong to no known roll call.
     *
     * @param ballots how many
     * @param rollCall the first of their roll calls, by id
     */
    public record Undescribed(long ballots, String rollCall) implements Serializable {}
}
