package org.scrutin.analysis.vote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Totals of a vote, each with what it is a total of: {@code yes 98}, {@code yes 98 abstain 3}. Totals that are not named are not spoken of.
 *
 * @param votes by choice that is cast, at least one, from 0
 */
public record NamedTotals(Map<Choice, Integer> votes) {

    private static final Map<String, Choice> WORDS =
            Map.of("yes", Choice.YES, "no", Choice.NO, "abstain", Choice.ABSTAIN);

    private static final Pattern ONE = Pattern.compile("(yes|no|abstain) ([0-9]{1,6})");

    private static final Pattern ALL = Pattern.compile(ONE + "( " + ONE + "){0,2}");

    public NamedTotals {
        votes = Collections.unmodifiableMap(new EnumMap<>(votes));
    }

    /** The totals that a text names; empty where it names none, or one of them twice. */
    public static Optional<NamedTotals> of(String text) {
        if (!ALL.matcher(text).matches()) {
            return Optional.empty();
        }
        Map<Choice, Integer> votes = new EnumMap<>(Choice.class);
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            if (votes.put(WORDS.get(one.group(1)), Integer.valueOf(one.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new NamedTotals(votes));
    }

    /** Whether these are some of those totals. */
    public boolean areOf(ChoiceCounts totals) {
        return votes.entrySet().stream().allMatch(one -> totals.of(one.getKey()) == one.getValue());
    }

    /** The same totals as others have them. */
    public NamedTotals in(ChoiceCounts totals) {
        Map<Choice, Integer> others = new EnumMap<>(Choice.class);
        votes.keySet().forEach(choice -> others.put(choice, totals.of(choice)));
        return new NamedTotals(others);
    }

    /** Those totals, with these in the place of theirs. */
    public ChoiceCounts over(ChoiceCounts totals) {
        return new ChoiceCounts(
                votes.getOrDefault(Choice.YES, totals.yes()),
                votes.getOrDefault(Choice.NO, totals.no()),
                votes.getOrDefault(Choice.ABSTAIN, totals.abstain()));
    }

    /** As tables have them: in favour, against, abstaining. */
    @Override
    public String toString() {
        return votes.entrySet().stream()
                .map(one -> word(one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String word(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case NO -> "no";
            case ABSTAIN -> "abstain";
            case ABSENT -> throw new IllegalArgumentException("no total is announced of absence");
        };
    }
}
