package org.scrutin.analysis.claim;

import java.util.Optional;

/**
 * Where one part of a claim's value comes from, so that a program can find it again from the tables alone: a cell, what rows
 * of a table come to, or a rule where no table holds it.
 */
public sealed interface Source permits Cell, Aggregate, Rule {

    /** The table that is read, or empty where none is. */
    Optional<String> standsIn();

    /** Calls the method of the visitor that is for this kind of source. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What is done with each kind of source.
     *
     * @param <R> what comes out
     */
    interface Visitor<R> {
        R cell(Cell cell);

        R aggregate(Aggregate aggregate);

        R rule(Rule rule);
    }
}
