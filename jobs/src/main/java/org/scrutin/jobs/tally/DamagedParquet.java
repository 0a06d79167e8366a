package org.scrutin.jobs.tally;

/** Parquet whose end can be read and whose pages can't be. Its readers tell it in many ways. */
final class DamagedParquet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a message says was found. */
    static final String FOUND = "damaged Parquet";

    /** What a message says was expected. */
    static final String EXPECTED = "a Parquet file";

    DamagedParquet(Exception told) {
        super(told);
    }
}
