package org.scrutin.jobs.proof;

import java.util.Optional;
import org.scrutin.analysis.vote.Choice;

/**
 * What a person decided about a ballot, as table {@code corrections} has it.
 *
 * @param recorded empty where the state is in no list
 * @param corrected the choice that was decided
 * @param decision who decided it and why
 */
public record PublishedCorrection(Optional<Choice> recorded, Choice corrected, PublishedDecision decision) {}
