package org.scrutin.jobs.load.record.language;

import java.util.Optional;
import org.scrutin.analysis.vote.RollCallResult;

/**
 * What became of a text. In the order in which words are looked for: those that contain others first ("not adopted"
 * before "adopted"; "adopted as orally amended" is an adoption).
 */
public enum Outcome {
    /** The words say two things, or what could have become of the text: nothing is known. */
    UNSETTLED("unsettled", ""),
    REJECTED(RollCallResult.REJECTED),
    /** Deleted by a vote on keeping it: the votes in favour were for the text. */
    NOT_RETAINED("not retained", RollCallResult.DELETED),
    DELETED(RollCallResult.DELETED),
    RETAINED(RollCallResult.RETAINED),
    ADOPTED(RollCallResult.ADOPTED),
    AMENDED;

    private final String key;
    private final String id;
    private final Optional<RollCallResult> result;

    Outcome(String key, RollCallResult result) {
        this.key = key;
        this.id = result.id();
        this.result = Optional.of(result);
    }

    Outcome(String key, String id) {
        this.key = key;
        this.id = id;
        this.result = Optional.empty();
    }

    Outcome(RollCallResult result) {
        this(result.id(), result);
    }

    Outcome() {
        this("amended", "amended");
    }

    /** The key in language tables. */
    String key() {
        return key;
    }

    /** The word in tables; empty text where nothing is known. */
    public String id() {
        return id;
    }

    /** The result of a roll call that it is; empty where only a decision without a vote can end so. */
    public Optional<RollCallResult> result() {
        return result;
    }

    /** Whether it is a result by which those in favour of the text had their way. */
    public boolean isInFavour() {
        return result.filter(RollCallResult::isInFavour).isPresent();
    }
}
