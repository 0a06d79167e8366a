package org.scrutin.jobs.voters;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.StateId;

/**
 * A line of Keith Poole's fixed width: a voter and its votes. Columns count from 1: 4 to 8 the number, 13 to 20 the state's
 * name, 21 to 23 the party, 26 to 36 the name, from 37 on one digit a roll call.
 *
 * @param number of the voter, as the Inter-university Consortium for Political and Social Research gives it
 * @param party its number; empty where there is none
 * @param name the voter's
 * @param votes a digit each
 */
public record OrdLine(int number, Optional<Integer> party, String name, String votes) {

    /** The scheme of the numbers, as a registry knows it. */
    public static final String SCHEME = "icpsr";

    /** What a line should be, in words. */
    public static final String EXPECTED =
            "Keith Poole's fixed width: a number in columns 4 to 8, a name in 26 to 36, a digit a vote from 37 on";

    private static final int NUMBER = 3;
    private static final int NUMBER_END = 8;
    private static final int PARTY = 20;
    private static final int PARTY_END = 23;
    private static final int NAME = 25;
    /** The position of the first vote, from 0. */
    public static final int VOTES = 36;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The line of a text; empty where it is none. */
    public static Optional<OrdLine> of(String text) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        String trimmed = line.stripTrailing();
        if (trimmed.length() <= VOTES) {
            return Optional.empty();
        }
        String number = trimmed.substring(NUMBER, NUMBER_END).strip();
        String party = trimmed.substring(PARTY, PARTY_END).strip();
        String votes = trimmed.substring(VOTES);
        boolean numbers = DIGITS.matcher(number).matches()
                && (party.isEmpty() || DIGITS.matcher(party).matches())
                && DIGITS.matcher(votes).matches();
        return numbers
                ? Optional.of(new OrdLine(
                        Integer.parseInt(number),
                        party.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(party)),
                        trimmed.substring(NAME, VOTES).strip(),
                        votes))
                : Optional.empty();
    }

    /**
     * Whose line it is: the state whose id stands for the name, as this program writes it; else the voter of the number.
     *
     * @param isState whether an id is a state's
     */
    public StateId voter(Predicate<StateId> isState) {
        return !name.isBlank() && isState.test(new StateId(name)) ? new StateId(name) : numbered(number);
    }

    /** The id of a voter under a number. */
    public static StateId numbered(int number) {
        return new StateId(SCHEME + "-" + number);
    }
}
