package org.scrutin.jobs.load.record.text;

/** What a blank means in a script. */
public enum Blanks {
    /** Blanks part words: a run of them, line breaks included, reads as one. */
    PART_WORDS,
    /** Blanks mean nothing and are left by typesetting: they are not read. */
    MEAN_NOTHING
}
