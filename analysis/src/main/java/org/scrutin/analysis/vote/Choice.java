package org.scrutin.analysis.vote;

import java.util.Optional;

/**
 * What a state did on a roll call. A vote not cast is not a position: {@link #ABSENT} says only that the state is on no
 * list of the roll call.
 */
public enum Choice {
    YES('Y', 0),
    NO('N', 1),
    ABSTAIN('A', 2),
    ABSENT('X', 3);

    private final char letter;
    private final int plane;

    Choice(char letter, int plane) {
        this.letter = letter;
        this.plane = plane;
    }

    /** The letter in every table: Y, N, A or X. */
    public char letter() {
        return letter;
    }

    /** The place of this choice in packed arrays, 0 to 3: part of the stored form, so it never changes. */
    int plane() {
        return plane;
    }

    /** Its words in findings, which are in English: in favour, against, abstaining, absent. */
    public String words() {
        return switch (this) {
            case YES -> "in favour";
            case NO -> "against";
            case ABSTAIN -> "abstaining";
            case ABSENT -> "absent";
        };
    }

    /** Whether a ballot was cast: yes, no or abstain. */
    public boolean isCast() {
        return this != ABSENT;
    }

    /** The choice of a table's letter, or empty when the letter is none of Y, N, A, X. */
    public static Optional<Choice> ofLetter(String letter) {
        return switch (letter) {
            case "Y" -> Optional.of(YES);
            case "N" -> Optional.of(NO);
            case "A" -> Optional.of(ABSTAIN);
            case "X" -> Optional.of(ABSENT);
            default -> Optional.empty();
        };
    }
}
