package org.scrutin.output.open;

/** Is told how many of the possible records are looked at already: a long study has minutes of them. */
@FunctionalInterface
public interface RecordsLooked {

    /**
     * One more is. Never called by two threads at once.
     *
     * @param done from 1 to {@code all}, each once and in this order
     * @param all the records that are looked at, at least 1
     */
    void looked(int done, int all);
}
