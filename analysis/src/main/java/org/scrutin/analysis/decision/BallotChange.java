package org.scrutin.analysis.decision;

import java.util.Arrays;
import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * One way in which a state could have voted otherwise, with the result that it works towards.
 *
 * <p>Of the twelve ways from one of four choices to another, these eight can matter. Between abstaining and absence nothing
 * changes, since neither counts under any rule. Staying away instead of voting has the arithmetic of abstaining, so a flip by
 * {@link #YES_TO_ABSTAIN} or {@link #NO_TO_ABSTAIN} holds for it too and is not told twice. Under a majority of all members a
 * change that leaves the votes in favour as they are turns nothing.
 */
public enum BallotChange {
    NO_TO_ABSTAIN("no-to-abstain", Choice.NO, Choice.ABSTAIN, Passage.CARRIED),
    ABSTAIN_TO_YES("abstain-to-yes", Choice.ABSTAIN, Choice.YES, Passage.CARRIED),
    ABSENT_TO_YES("absent-to-yes", Choice.ABSENT, Choice.YES, Passage.CARRIED),
    NO_TO_YES("no-to-yes", Choice.NO, Choice.YES, Passage.CARRIED),
    YES_TO_ABSTAIN("yes-to-abstain", Choice.YES, Choice.ABSTAIN, Passage.LOST),
    ABSTAIN_TO_NO("abstain-to-no", Choice.ABSTAIN, Choice.NO, Passage.LOST),
    ABSENT_TO_NO("absent-to-no", Choice.ABSENT, Choice.NO, Passage.LOST),
    YES_TO_NO("yes-to-no", Choice.YES, Choice.NO, Passage.LOST);

    private final String id;
    private final Choice from;
    private final Choice to;
    private final Passage towards;

    BallotChange(String id, Choice from, Choice to, Passage towards) {
        this.id = id;
        this.from = from;
        this.to = to;
        this.towards = towards;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    public Choice from() {
        return from;
    }

    public Choice to() {
        return to;
    }

    /** Those that work towards the result. */
    public static List<BallotChange> towards(Passage result) {
        return Arrays.stream(values())
                .filter(change -> change.towards == result)
                .toList();
    }
}
