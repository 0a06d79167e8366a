package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.text.Passage;

/**
 * Words in which delegations say how they had meant to vote, and the votes that they can be about.
 *
 * @param words the note, the footnote or the sentence
 * @param told the vote that it is told of where it is not read; empty where no vote is before it
 * @param just the vote that was just told; empty where it could be several
 * @param votes all that it can name
 */
public record StatementNote(Passage words, Optional<RollCall> told, Optional<RollCall> just, List<ToldVote> votes) {

    public StatementNote {
        votes = List.copyOf(votes);
    }
}
