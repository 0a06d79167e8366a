package org.scrutin.jobs.tally;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.PairTally;
import org.scrutin.analysis.agreement.RollCallBlock;
import scala.Tuple2;

/**
 * Counts the columns of one part, in which all ballots of its roll calls have met: scope by scope, so that one tally is held at a
 * time. The notes come first, under a key before every scope's.
 */
final class ColumnCount implements Iterator<Tuple2<Integer, PairShare>> {

    /** The key of notes. */
    static final int NOTES = -1;

    private final OpenColumns columns;
    private final int states;
    private final TreeMap<Integer, IntStream.Builder> scopes = new TreeMap<>();
    private final FoldNotes notes = new FoldNotes();
    private boolean noted;

    /**
     * A count.
     *
     * @param columns of the part
     * @param states how many
     * @param in which scopes its roll calls count
     * @param nonMembers whose ballots are noted
     */
    ColumnCount(OpenColumns columns, int states, RollCallScopes in, NonMembers nonMembers) {
        this.columns = columns;
        this.states = states;
        notes.repeat(columns.repeated());
        for (int column = 0; column < columns.size(); column++) {
            String id = columns.id(column);
            columns.conflicts(column).forEach(state -> notes.conflict(id, state));
            columns.cast(column, nonMembers.at(id)).forEach(state -> notes.withoutSeat(id, state));
            for (int scope : in.of(id)) {
                scopes.computeIfAbsent(scope, s -> IntStream.builder()).add(column);
            }
        }
    }

    /** Adds what else is to be noted. Changes and returns this. */
    ColumnCount note(FoldNotes more) {
        notes.combine(more);
        return this;
    }

    @Override
    public boolean hasNext() {
        return !noted || !scopes.isEmpty();
    }

    @Override
    public Tuple2<Integer, PairShare> next() {
        if (!noted) {
            noted = true;
            return new Tuple2<>(NOTES, PairShare.of(notes));
        }
        if (scopes.isEmpty()) {
            throw new NoSuchElementException();
        }
        var scope = scopes.pollFirstEntry();
        return new Tuple2<>(
                scope.getKey(), PairShare.of(count(scope.getValue().build().iterator())));
    }

    private PairTally count(PrimitiveIterator.OfInt chosen) {
        PairTally tally = new PairTally(states);
        RollCallBlock block = new RollCallBlock(states);
        while (chosen.hasNext()) {
            columns.addTo(block, chosen.nextInt());
            if (block.isFull()) {
                tally.accept(block);
                block.clear();
            }
        }
        return tally.accept(block);
    }
}
