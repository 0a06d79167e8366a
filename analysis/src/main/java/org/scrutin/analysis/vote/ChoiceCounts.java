package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.util.Optional;

/**
 * How many ballots were cast for each choice.
 *
 * @param yes ballots in favour, at least 0
 * @param no ballots against, at least 0
 * @param abstain abstentions, at least 0
 */
public record ChoiceCounts(int yes, int no, int abstain) implements Serializable {

    public static final ChoiceCounts NONE = new ChoiceCounts(0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when a count is negative
     */
    public ChoiceCounts {
        if (yes < 0 || no < 0 || abstain < 0) {
            throw new IllegalArgumentException("a count of ballots is never negative");
        }
    }

    /** T: all ballots cast. */
    public int cast() {
        return yes + no + abstain;
    }

    /** As records print a result, and as this program tells one: {@code 63-2-28}, in favour, against, abstaining. */
    public String inRecordOrder() {
        return yes + "-" + no + "-" + abstain;
    }

    /** M: the ballots of the most frequent choice. */
    public int plurality() {
        return Math.max(yes, Math.max(no, abstain));
    }

    /** The ballots of one choice; 0 for {@link Choice#ABSENT}, which is no ballot. */
    public int of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstain;
            case ABSENT -> 0;
        };
    }

    /** Whether all ballots cast, at least one, are of one choice. */
    public boolean unanimous() {
        return cast() > 0 && plurality() == cast();
    }

    /** The one choice with most ballots, or empty where two tie or none was cast. */
    public Optional<Choice> pluralityChoice() {
        int most = plurality();
        if (most == 0) {
            return Optional.empty();
        }
        int tied = (yes == most ? 1 : 0) + (no == most ? 1 : 0) + (abstain == most ? 1 : 0);
        if (tied > 1) {
            return Optional.empty();
        }
        return Optional.of(yes == most ? Choice.YES : no == most ? Choice.NO : Choice.ABSTAIN);
    }

    /**
     * The choice that a group stands for: its one most frequent, of two ballots or more. Empty where two tie, and where fewer than two
     * were cast, since one ballot is no side.
     */
    public Optional<Choice> side() {
        return cast() < 2 ? Optional.empty() : pluralityChoice();
    }

    /**
     * These ballots and one more.
     *
     * @throws IllegalArgumentException for {@link Choice#ABSENT}, which is no ballot
     */
    public ChoiceCounts accept(Choice choice) {
        return switch (choice) {
            case YES -> new ChoiceCounts(Math.addExact(yes, 1), no, abstain);
            case NO -> new ChoiceCounts(yes, Math.addExact(no, 1), abstain);
            case ABSTAIN -> new ChoiceCounts(yes, no, Math.addExact(abstain, 1));
            case ABSENT -> throw new IllegalArgumentException("absence is no ballot");
        };
    }

    /** The sum of two disjoint sets of ballots. Associative and commutative. */
    public ChoiceCounts combine(ChoiceCounts other) {
        return new ChoiceCounts(
                Math.addExact(yes, other.yes), Math.addExact(no, other.no), Math.addExact(abstain, other.abstain));
    }
}
