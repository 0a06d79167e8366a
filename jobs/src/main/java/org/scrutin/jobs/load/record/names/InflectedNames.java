package org.scrutin.jobs.load.record.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.StateId;

/**
 * Names of states in the case that a sentence puts them in: "of Montenegro" is one word in some languages. The registry has names as
 * lists print them, so each word is tried with the endings that it could have there; only where one state comes out is the name read.
 *
 * @param names reads names as of a day
 * @param endings for an ending in a sentence those that it can stand for in a list; empty text for none
 */
public record InflectedNames(ListReader names, Map<String, List<String>> endings) {

    /** Before and behind what joins words, which stays: each word of "Guinea-Bissau" can have an ending. */
    private static final Pattern WORDS = Pattern.compile("(?<=[ -])|(?=[ -])");

    /** More ways to read a name than this are not tried. */
    private static final int MOST = 2_000;

    /** Whom a name means; empty where it means nobody, or several. */
    public Optional<StateId> read(String printed) {
        List<String> ways = new ArrayList<>(List.of(""));
        for (String word : WORDS.split(printed, -1)) {
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                for (String form : forms(word)) {
                    longer.add(way + form);
                }
            }
            if (longer.size() > MOST) {
                return Optional.empty();
            }
            ways = longer;
        }
        NavigableSet<StateId> states = new TreeSet<>();
        ways.forEach(way -> names.stateOf(way).ifPresent(states::add));
        return states.size() == 1 ? Optional.of(states.first()) : Optional.empty();
    }

    private List<String> forms(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        endings.forEach((ending, others) -> {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                others.forEach(other -> forms.add(stem + other));
            }
        });
        return forms;
    }
}
