package org.scrutin.jobs.load.record.render;

import java.util.Random;

/**
 * How a record is set.
 *
 * @param width characters of a line
 * @param lines lines of a page
 * @param furniture what stands on each page
 * @param heading how the heading of a list stands
 * @param last what parts the last two names
 * @param sign what parts the others
 * @param end whether a sign closes a list
 * @param words whether long words are broken with a hyphen
 * @param items whether several votes stand under one number, where the form has that
 */
record Layout(
        int width,
        int lines,
        Furniture furniture,
        Heading heading,
        Last last,
        Sign sign,
        End end,
        Words words,
        Items items) {

    enum Furniture {
        NONE,
        NUMBERS,
        HEADS,
        JOBS
    }

    enum Heading {
        OWN_LINE,
        INLINE
    }

    enum Last {
        SIGN,
        CONJUNCTION
    }

    enum Sign {
        COMMA,
        SEMICOLON
    }

    enum End {
        SIGN,
        NOTHING
    }

    enum Words {
        WHOLE,
        /** In lists. */
        BROKEN,
        /** In lists and in running text. */
        HYPHENATED
    }

    enum Items {
        NUMBERED,
        LETTERED
    }

    /** One long page without furniture. */
    static final Layout CLEAN = new Layout(
            90,
            Integer.MAX_VALUE,
            Furniture.NONE,
            Heading.OWN_LINE,
            Last.SIGN,
            Sign.COMMA,
            End.SIGN,
            Words.WHOLE,
            Items.NUMBERED);

    /** A plain setting, with pages of a height that lets lists go over several of them. */
    static final Layout PLAIN = new Layout(
            90, 24, Furniture.NUMBERS, Heading.OWN_LINE, Last.SIGN, Sign.COMMA, End.SIGN, Words.WHOLE, Items.NUMBERED);

    /** Any setting. */
    static Layout random(Random random) {
        return new Layout(
                38 + random.nextInt(90),
                14 + random.nextInt(50),
                any(Furniture.values(), random),
                any(Heading.values(), random),
                any(Last.values(), random),
                any(Sign.values(), random),
                any(End.values(), random),
                any(Words.values(), random),
                any(Items.values(), random));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
