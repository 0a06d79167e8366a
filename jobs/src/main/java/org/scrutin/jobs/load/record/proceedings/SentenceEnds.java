package org.scrutin.jobs.load.record.proceedings;

import java.util.OptionalInt;
import org.scrutin.jobs.load.record.language.WordPattern;

/**
 * Where the sentences of a text end. Most end near where they begin; where one does not, what was found of it serves for every later
 * position in it, else a text without full stops would be searched to its end again and again.
 */
final class SentenceEnds {

    /** Looked at first, in characters. */
    private static final int NEAR = 1_000;

    /** Characters around an end that show whether it is one. */
    private static final int AROUND = 16;

    private final String plain;
    private final WordPattern pattern;
    private int knownFrom = -1;
    private int knownLimit = -1;
    private OptionalInt known = OptionalInt.empty();

    SentenceEnds(String plain, WordPattern pattern) {
        this.plain = plain;
        this.pattern = pattern;
    }

    /**
     * The end of the sentence that a position is in, or that begins at it.
     *
     * @param limit where it ends at the latest
     * @return behind its full stop; empty where none stands before the limit
     */
    OptionalInt behind(int from, int limit) {
        if (limit - from > NEAR) {
            OptionalInt near = found(plain.substring(from, from + NEAR), from);
            if (near.isPresent() && near.getAsInt() < from + NEAR - AROUND) {
                return near;
            }
            boolean same = limit == knownLimit && from >= knownFrom && from + AROUND <= known.orElse(Integer.MAX_VALUE);
            if (same) {
                return known;
            }
        }
        OptionalInt end = found(plain.substring(from, limit).stripTrailing(), from);
        if (limit - from > NEAR) {
            known = end;
            knownFrom = from;
            knownLimit = limit;
        }
        return end;
    }

    private OptionalInt found(String ahead, int from) {
        return pattern.find(ahead)
                .map(words -> OptionalInt.of(from + words.end()))
                .orElse(OptionalInt.empty());
    }
}
