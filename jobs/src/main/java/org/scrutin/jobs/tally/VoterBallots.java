package org.scrutin.jobs.tally;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.file.TextLines;

/** The ballots of a file with a line a voter and a digit a vote, line by line. */
final class VoterBallots extends ReadyBallots {

    private final BallotFile ballots;
    private final BallotLayout.Digits layout;
    private final BallotDictionary words;
    private final TextLines lines;

    VoterBallots(BallotFile ballots, BallotDictionary words) {
        this.ballots = ballots;
        this.words = words;
        layout = (BallotLayout.Digits) ballots.layout();
        try {
            lines = TextLines.of(ballots.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void advance() {
        try {
            if (lines.hasNext()) {
                read(lines.next());
                return;
            }
        } catch (UncheckedIOException e) {
            give(new BallotLine.Broken(site(lines.given() + 1, 0), "bytes that can't be read", "text"));
        }
        end();
    }

    /** Lines that are none were refused when the file was first read. */
    private void read(TextLine line) {
        String voter = layout.voters().get(line.number());
        if (voter != null) {
            line.text().ifPresent(text -> votes(line.number(), voter, text));
        }
    }

    private void votes(long line, String voter, String text) {
        int leftOut = 0;
        for (int vote = 0; vote < layout.rollCalls().size(); vote++) {
            int position = layout.first() + vote;
            Optional<String> letter = layout.codes().letter(text.substring(position, position + 1));
            String rollCall = layout.rollCalls().get(vote);
            if (letter.filter(String::isEmpty).isPresent()) {
                continue;
            }
            if (words.leavesOut(rollCall)) {
                leftOut++;
            } else {
                give(new BallotLine.Written(
                        site(line, position),
                        rollCall,
                        voter,
                        letter.orElseThrow(),
                        () -> new BallotNotes(voter, ballots.file().name(), line + ":" + (position + 1), "", "")));
            }
        }
        if (leftOut > 0) {
            give(new BallotLine.LeftOut(site(line, 0), leftOut));
        }
    }

    private Site site(long line, int column) {
        return new Site(ballots.index(), line, column);
    }

    @Override
    Closeable file() {
        return lines;
    }
}
