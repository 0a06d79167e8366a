package org.scrutin.analysis.robustness;

import java.util.Arrays;
import java.util.List;

/**
 * A choice that analysts of recorded votes make in different ways. Each has two definitions or more ({@link Definition}); a
 * study takes one of them, and another study could have taken another.
 */
public enum ContestedChoice {
    /** How united a group is on one roll call. */
    INDEX,
    /** How far a state votes like a reference. */
    COINCIDENCE,
    /** How far apart two states' abstentions are. */
    DISTANCE,
    /** What a member that casts no ballot counts as. */
    ABSENT,
    /** Whether a roll call counts on which all ballots were alike. */
    UNANIMOUS,
    /** Whether memberships of low confidence count. */
    MEMBERSHIPS,
    /** Whether abstaining is a choice. */
    BALLOTS,
    /** How often a text counts that returns within a cycle. */
    SERIES;

    /** Its rival definitions, in order. */
    public List<Definition> definitions() {
        return Arrays.stream(Definition.values())
                .filter(definition -> definition.choice() == this)
                .toList();
    }
}
