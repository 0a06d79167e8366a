package org.scrutin.jobs.load.record.render;

/**
 * A name in a list, as it is to be printed.
 *
 * @param text the name; a line feed breaks the line, a form feed the page
 * @param before lines that stand before it and are no part of the list
 * @param at its place among all names of the vote
 * @param join what parts it from the next
 * @param state whether a fault has touched it
 */
record Item(String text, String before, double at, Join join, State state) {

    /** What stands between a name and the next. */
    enum Join {
        SIGN,
        CONJUNCTION,
        BLANK,
        NOTHING
    }

    /** Whether a fault has touched a name. */
    enum State {
        WHOLE,
        TOUCHED
    }

    static Item of(String text, double at) {
        return new Item(text, "", at, Join.SIGN, State.WHOLE);
    }

    boolean isWhole() {
        return state == State.WHOLE;
    }

    Item printed(String other) {
        return new Item(other, before, at, join, State.TOUCHED);
    }

    Item behind(String lines) {
        return new Item(text, lines, at, join, State.TOUCHED);
    }

    Item joined(Join other) {
        return new Item(text, before, at, other, State.TOUCHED);
    }

    Item again(double place) {
        return new Item(text, before, place, Join.SIGN, State.TOUCHED);
    }

    Item touched() {
        return new Item(text, before, at, join, State.TOUCHED);
    }
}
