package org.scrutin.analysis.decision;

import java.util.stream.IntStream;

/** Some seats of a {@link Seating}, ascending. Never changes. */
final class Seats {

    private final int[] numbers;

    /** The seats of the stream, in its order. */
    Seats(IntStream numbers) {
        this.numbers = numbers.toArray();
    }

    int size() {
        return numbers.length;
    }

    /** The seat at a place, from 0 on. */
    int at(int place) {
        return numbers[place];
    }
}
