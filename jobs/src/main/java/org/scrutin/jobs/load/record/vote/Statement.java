package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.text.Span;

/**
 * What one delegation said, or several, of how they had meant to vote.
 *
 * @param span where it stands in its note, with the words before it that only lead to it
 * @param named the delegations
 * @param meant the choice; empty where the words tell none
 * @param about the vote; empty where the words leave it open
 */
record Statement(Span span, List<Named> named, Optional<Choice> meant, Optional<VoteMeant> about) {

    /**
     * A name in a statement.
     *
     * @param printed as it stands there
     * @param place where
     * @param state whom it means
     */
    record Named(String printed, String place, Optional<StateId> state) {}

    /** Whether all of it is read. */
    boolean isExact() {
        return meant.isPresent()
                && about.isPresent()
                && !named.isEmpty()
                && named.stream().allMatch(name -> name.state().isPresent());
    }
}
