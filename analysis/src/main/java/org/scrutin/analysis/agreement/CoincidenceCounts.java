package org.scrutin.analysis.agreement;

import java.io.Serializable;
import org.scrutin.analysis.vote.Choice;

/**
 * A state's votes beside a reference's, over the roll calls on which the reference cast.
 *
 * @param same s: roll calls with the same choice, shared abstentions included
 * @param bothAbstain aa: of them, both abstaining
 * @param partial p: one of the two abstains
 * @param opposite o: one in favour, one against
 * @param absent x: the state, of the electorate then, cast no ballot
 */
public record CoincidenceCounts(int same, int bothAbstain, int partial, int opposite, int absent)
        implements Serializable {

    /** No roll call. */
    public static final CoincidenceCounts NONE = new CoincidenceCounts(0, 0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when a count is negative, or more abstain alike than choose alike
     */
    public CoincidenceCounts {
        if ((same | bothAbstain | partial | opposite | absent) < 0 || bothAbstain > same) {
            throw new IllegalArgumentException("counts that no two states can have");
        }
    }

    /**
     * These counts and one more roll call; the same counts where the reference cast no ballot.
     *
     * @param reference what the reference did
     * @param subject what the state did, a member of the electorate
     */
    public CoincidenceCounts accept(Choice reference, Choice subject) {
        if (!reference.isCast()) {
            return this;
        }
        if (!subject.isCast()) {
            return combine(new CoincidenceCounts(0, 0, 0, 0, 1));
        }
        if (subject == reference) {
            return combine(new CoincidenceCounts(1, subject == Choice.ABSTAIN ? 1 : 0, 0, 0, 0));
        }
        return combine(
                subject == Choice.ABSTAIN || reference == Choice.ABSTAIN
                        ? new CoincidenceCounts(0, 0, 1, 0, 0)
                        : new CoincidenceCounts(0, 0, 0, 1, 0));
    }

    /** The sum over two disjoint sets of roll calls. Associative and commutative. */
    public CoincidenceCounts combine(CoincidenceCounts o) {
        return new CoincidenceCounts(
                same + o.same,
                bothAbstain + o.bothAbstain,
                partial + o.partial,
                opposite + o.opposite,
                absent + o.absent);
    }

    /** s + p + o: roll calls on which both cast a ballot. */
    public int common() {
        return same + partial + opposite;
    }
}
