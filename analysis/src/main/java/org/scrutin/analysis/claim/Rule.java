package org.scrutin.analysis.claim;

import java.util.Optional;

/** What gives a number that no table holds. */
public enum Rule implements Source {
    /** How many rows of so many choices there can be: a choice to the power of the roll calls. */
    POSSIBLE_ROWS("possible-rows"),
    /** How many different rows of choices states have on the paragraphs of a text: patterns without the whole's letter. */
    ROWS_ON_PARAGRAPHS("rows-on-paragraphs"),
    /** How many abstentions a state needs to be clustered: the study's setting and the number of roll calls. */
    LEAST_ABSTENTIONS("least-abstentions"),
    /** Of how many meetings roll calls are, counting days where some of them name no meeting. */
    MEETINGS_OR_DAYS("meetings-or-days"),
    /** How many members absent from a roll call cast a ballot on another of its meeting: ballots that are not in the data. */
    VOTED_ELSEWHERE("voted-elsewhere");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }

    @Override
    public Optional<String> standsIn() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rule(this);
    }
}
