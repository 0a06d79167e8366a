package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * The vote that a statement means: the one that was just told, unless it names a paragraph or a draft.
 *
 * @param manner how the statement names it
 * @param paragraph as ids write it, or empty text
 * @param draft its symbol, or the words with its number, or empty text
 */
record VoteMeant(Manner manner, String paragraph, String draft) {

    /** How a statement names a vote. */
    enum Manner {
        NOT_AT_ALL,
        WHOLE_TEXT,
        BY_NAME
    }

    /**
     * Which of the votes it is.
     *
     * @param just the vote that was just told; empty where it could be several
     */
    Optional<RollCall> among(List<ToldVote> votes, Optional<RollCall> just) {
        return switch (manner) {
            case NOT_AT_ALL -> just;
            case WHOLE_TEXT -> just.filter(vote -> vote.kind() == RollCallKind.WHOLE);
            case BY_NAME -> {
                List<ToldVote> fitting = votes.stream().filter(this::fits).toList();
                yield fitting.size() == 1 ? Optional.of(fitting.get(0).rollCall()) : Optional.empty();
            }
        };
    }

    private boolean fits(ToldVote vote) {
        RollCall rollCall = vote.rollCall();
        boolean part =
                paragraph.isEmpty() ? rollCall.kind() == RollCallKind.WHOLE : paragraph.equals(rollCall.paragraph());
        return part && (draft.isEmpty() || names(vote.words()));
    }

    private boolean names(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{Nd}./])" + Pattern.quote(draft) + "(?![\\p{L}\\p{Nd}/]|\\.\\p{Nd})")
                .matcher(words)
                .find();
    }
}
