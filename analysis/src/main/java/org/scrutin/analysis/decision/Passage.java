package org.scrutin.analysis.decision;

import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCallResult;

/** What a majority rule makes of a tally. */
public enum Passage {
    CARRIED("carried"),
    LOST("lost");

    private final String id;

    Passage(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    /**
     * Carried where Y ≥ max(1, required). The 1 matters where nobody votes in favour or against: two thirds of no vote are
     * none, and a text that nobody votes for is not carried.
     */
    public static Passage of(MajorityRule rule, VotingRoom room) {
        int required = Math.max(1, rule.required(room.cast(), room.electorate()));
        return room.cast().yes() >= required ? CARRIED : LOST;
    }

    /** What the record's own word says of it: adopted and retained are carried, rejected and deleted lost. */
    public static Passage of(RollCallResult result) {
        return switch (result) {
            case ADOPTED, RETAINED -> CARRIED;
            case REJECTED, DELETED -> LOST;
        };
    }

    /** The other one. */
    public Passage other() {
        return this == CARRIED ? LOST : CARRIED;
    }
}
