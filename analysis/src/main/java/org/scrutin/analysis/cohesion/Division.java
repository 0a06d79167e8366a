package org.scrutin.analysis.cohesion;

import java.util.Optional;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * How the ballots of a group, or of a whole room, divide on one roll call. One rule for every sentence, heading and title
 * that calls a group split.
 *
 * <p>T: ballots cast; M: ballots of the most frequent choice; T − M: the smaller side, all other choices together.
 *
 * <ul>
 *   <li>{@link #AS_ONE}: T − M = 0.
 *   <li>{@link #WITH_EXCEPTIONS}: 0 &lt; 10 (T − M) &lt; T, so the smaller side is less than a tenth: 22 to 1, 22 to 2.
 *   <li>{@link #SPLIT}: 10 (T − M) ≥ T: 26 to 25, 18 to 2. Of fewer than ten voters any one ballot of its own is a split.
 * </ul>
 *
 * <p>Undefined where fewer than two ballots were cast: one ballot cannot divide. Three values and no others; constant cost.
 *
 * <p>Source: this project's own rule. Without a threshold 22 to 1 would count like 26 to 25. A tenth is a convention, and
 * round on purpose: a reader can check it without a table. The integers are compared, so 18 to 2 is on the same side of it on
 * every machine.
 */
public enum Division {
    AS_ONE("as-one"),
    WITH_EXCEPTIONS("with-exceptions"),
    SPLIT("split");

    private static final long TENTH = 10;

    private final String id;

    Division(String id) {
        this.id = id;
    }

    /** The word in claims. */
    public String id() {
        return id;
    }

    /**
     * How the ballots divide.
     *
     * @param cast the ballots of a group on one roll call
     * @return empty where fewer than two were cast
     */
    public static Optional<Division> of(ChoiceCounts cast) {
        if (cast.cast() < 2) {
            return Optional.empty();
        }
        int smaller = cast.cast() - cast.plurality();
        if (smaller == 0) {
            return Optional.of(AS_ONE);
        }
        return Optional.of(TENTH * smaller < cast.cast() ? WITH_EXCEPTIONS : SPLIT);
    }
}
