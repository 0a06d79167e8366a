package org.scrutin.jobs.tally;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.file.TextLines;

/** The ballots of a file of lines of text, line by line. Bytes that can't be read end it, as a broken line. */
abstract class LineBallots extends ReadyBallots {

    private final BallotFile ballots;
    private final String expected;
    private final TextLines lines;

    /**
     * Opens the file.
     *
     * @param expected what its bytes are to be
     */
    LineBallots(BallotFile ballots, String expected) {
        this.ballots = ballots;
        this.expected = expected;
        try {
            lines = TextLines.of(ballots.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the ballots of a line. */
    abstract void read(TextLine line);

    @Override
    final void advance() {
        try {
            if (lines.hasNext()) {
                read(lines.next());
                return;
            }
        } catch (UncheckedIOException e) {
            give(new BallotLine.Broken(site(lines.given() + 1, 0), "bytes that can't be read", expected));
        }
        end();
    }

    final Site site(long line, int column) {
        return new Site(ballots.index(), line, column);
    }

    /** The file's own name. */
    final String fileName() {
        return ballots.file().name();
    }

    @Override
    final Closeable file() {
        return lines;
    }
}
