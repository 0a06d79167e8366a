package org.scrutin.jobs.load.record.document;

/** A document that is larger than is read. */
final class OverLimit extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param found what is too much
     */
    OverLimit(String found) {
        super(found);
    }
}
