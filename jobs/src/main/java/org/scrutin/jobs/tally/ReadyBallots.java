package org.scrutin.jobs.tally;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Ballots of a file whose lines give none, one or many each. Closes its file when it has none left. */
abstract class ReadyBallots implements Iterator<BallotLine> {

    private final Queue<BallotLine> ready = new ArrayDeque<>();
    private boolean ended;

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public final BallotLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** Reads on: a line, whose ballots it gives, or the end. */
    abstract void advance();

    /** What is read, to be closed. */
    abstract Closeable file();

    final void give(BallotLine ballot) {
        ready.add(ballot);
    }

    final void give(Collection<BallotLine> ballots) {
        ready.addAll(ballots);
    }

    final void end() {
        ended = true;
        try {
            file().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
