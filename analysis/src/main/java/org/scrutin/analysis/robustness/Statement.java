package org.scrutin.analysis.robustness;

import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.GroupId;

/** What a sentence asserts, so that it can be looked at again under other definitions. */
public sealed interface Statement permits AsOneBeyondChance, CoincidenceEnds, PairEnd, Split, UnityChange {

    /** The choices that can matter to a statement of this kind. */
    Set<ContestedChoice> choices();

    /** The group that it is about; empty where it is about states. */
    Optional<GroupId> group();

    /**
     * What becomes of it.
     *
     * @param votes the study's votes
     * @param specification makes every one of {@link #choices()}
     */
    Outcome under(Recount votes, Specification specification);
}
