package org.scrutin.jobs.tally;

import java.util.Optional;
import org.scrutin.jobs.file.TextLine;

/** The ballots of a file with a line a voter and a digit a vote, line by line. */
final class VoterBallots extends LineBallots {

    private final BallotLayout.Digits layout;
    private final BallotDictionary words;

    VoterBallots(BallotFile ballots, BallotDictionary words) {
        super(ballots, "text");
        this.words = words;
        layout = (BallotLayout.Digits) ballots.layout();
    }

    /** Lines that are none were refused when the file was first read. */
    @Override
    void read(TextLine line) {
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
                        () -> new BallotNotes(voter, fileName(), line + ":" + (position + 1), "", "")));
            }
        }
        if (leftOut > 0) {
            give(new BallotLine.LeftOut(site(line, 0), leftOut));
        }
    }
}
