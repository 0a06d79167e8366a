package org.scrutin.output.wording;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Lists of names that are too long to be read in a sentence: the first stand there, then how many more they are. Table {@code claims}
 * has all of them, in the row that the sentence's mark leads to.
 */
public enum LongList {
    /** Titles are long: a dozen of them fill a paragraph. */
    VOTES(12, 3, "name.between-votes", "name.more-votes"),
    /** States, in the language's alphabetical order. */
    STATES(24, 6, "name.between-states", "states.first");

    private final int most;
    private final int first;
    private final String between;
    private final String message;

    LongList(int most, int first, String between, String message) {
        this.most = most;
        this.first = first;
        this.between = between;
        this.message = message;
    }

    /** Of so many names, how many are counted rather than named; empty where all are named. */
    public OptionalInt counted(int names) {
        return names > most ? OptionalInt.of(names - first) : OptionalInt.empty();
    }

    /** The first of many names, and how many more they are. */
    String many(Words words, List<String> names) {
        return words.text(
                message,
                Map.of(
                        "names",
                        String.join(words.text(between), names.subList(0, first)),
                        "more",
                        names.size() - first));
    }
}
