package org.scrutin.analysis.robustness;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.scrutin.analysis.vote.GroupId;

/** What a sentence asserts, so that it can be looked at again under other definitions. */
public sealed interface Statement
        permits AgendaLarger,
                AsOneBeyondChance,
                Bloc,
                ChangedMost,
                CoincidenceEnds,
                Moved,
                NobodyMoved,
                PairEnd,
                Split,
                UnityChange {

    /** The choices that can matter to a statement of this kind. */
    Set<ContestedChoice> choices();

    /**
     * Of these the choices that are not combined, since another definition takes away what it measures: that would be no rival of
     * the finding. They stand in the combination's name as the study makes them.
     */
    default Set<ContestedChoice> fixed() {
        return Collections.emptySet();
    }

    /** The groups whose members it counts; none where it is about states. */
    List<GroupId> groups(Recount votes);

    /**
     * What becomes of it.
     *
     * @param votes the study's votes
     * @param specification makes every one of {@link #choices()}
     */
    Outcome under(Recount votes, Specification specification);
}
