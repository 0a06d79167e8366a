package org.scrutin.analysis.decision;

import java.util.Optional;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCallId;

/**
 * What a majority rule makes of a roll call: a row of table {@code majorities}.
 *
 * @param rollCall the roll call
 * @param rule the rule
 * @param basis whether the rule is known to be the roll call's
 * @param required votes in favour that carry it
 * @param margin votes in favour minus required
 * @param passage what the listed ballots come to under the rule
 * @param answer who could have turned it
 */
public record RuleOutcome(
        RollCallId rollCall,
        MajorityRule rule,
        Basis basis,
        int required,
        int margin,
        Passage passage,
        FlipAnswer answer) {

    /** Where the rule comes from. */
    public enum Basis {
        /** The record or the study names it. */
        KNOWN("known"),
        /** Neither does: it is one of the rules that could hold, and what it gives is conditional. */
        SUPPOSED("supposed");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }

    /** What is claimed of flips, or empty where nothing is. */
    public Optional<FlipAnswer.Claimed> claimed() {
        return answer instanceof FlipAnswer.Claimed claimed ? Optional.of(claimed) : Optional.empty();
    }

    /** Why nothing is claimed, or empty where something is. */
    public Optional<FlipAnswer.Reason> reason() {
        return answer instanceof FlipAnswer.NotClaimed nothing ? Optional.of(nothing.why()) : Optional.empty();
    }
}
