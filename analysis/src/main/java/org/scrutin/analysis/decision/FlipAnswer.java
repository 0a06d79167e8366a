package org.scrutin.analysis.decision;

import java.util.List;
import java.util.OptionalInt;

/** Who could have turned a result, or why nothing is claimed. */
public sealed interface FlipAnswer {

    /**
     * Who could have turned it.
     *
     * @param fewest states, whatever they change; empty where no change turns it
     * @param byStates each kind of change that works towards the other result, in the order of {@link BallotChange}
     * @param byGroups the same kinds, for groups
     */
    record Claimed(OptionalInt fewest, List<StateFlip> byStates, List<GroupFlip> byGroups) implements FlipAnswer {
        public Claimed {
            byStates = List.copyOf(byStates);
            byGroups = List.copyOf(byGroups);
        }
    }

    /**
     * Nothing is claimed.
     *
     * @param why the reason
     */
    record NotClaimed(Reason why) implements FlipAnswer {}

    /** Why nothing is claimed; the first that holds. */
    enum Reason {
        /** Nobody voted against: there was no other side whose result could have been. */
        UNOPPOSED("unopposed"),
        /** The lists and the announced totals differ in what counts for a majority: which tally was turned is open. */
        TOTALS_DIFFER("totals-differ"),
        /** The record has another result than the rule gives: the rule is not it, or more than votes decided, as a veto does. */
        CONTRADICTED("contradicted");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }
}
