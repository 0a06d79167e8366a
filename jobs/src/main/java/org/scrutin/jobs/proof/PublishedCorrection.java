package org.scrutin.jobs.proof;

import java.util.Optional;
import org.scrutin.analysis.vote.Choice;

/**
 * What a person decided about a ballot, as table {@code corrections} has it.
 *
 * @param recorded empty where the state is in no list
 * @param corrected the choice that was decided
 * @param who decided
 * @param why on what grounds
 * @param date of the decision, as written
 * @param source the document that the decision is about
 * @param counts whether the report counts it
 */
public record PublishedCorrection(
        Optional<Choice> recorded,
        Choice corrected,
        String who,
        String why,
        String date,
        String source,
        boolean counts) {}
