package org.scrutin.output.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.output.document.BallotBook.Trail;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.wording.ClaimSentences;

/** The ways from the numbers of sentences to their ballots, in one language. */
final class SentenceTrails {

    private static final String BETWEEN = " · ";

    private final Evidence evidence;
    private final SourceKeys keys;
    private final Told told;

    SentenceTrails(Evidence evidence, SourceKeys keys, Told told) {
        this.evidence = evidence;
        this.keys = keys;
        this.told = told;
    }

    /**
     * How numbers are told.
     *
     * @param printed values as sentences have them
     * @param named what they are
     */
    record Told(ClaimSentences printed, NumberWords named) {}

    /** The numbers of a sentence; where it has none, whatever else it has from a table. */
    static List<Argument> told(Claim claim) {
        List<Argument> numbers =
                claim.arguments().stream().filter(SentenceTrails::isNumber).toList();
        return numbers.isEmpty() ? claim.arguments() : numbers;
    }

    private static boolean isNumber(Argument argument) {
        return argument.value() instanceof ClaimValue.Measured;
    }

    /** Numbers that come from the same ballots together. */
    List<Trail> of(Claim claim) {
        Map<BallotSelection, Gathered> byBallots = new LinkedHashMap<>();
        for (Argument argument : told(claim)) {
            for (int i = 0; i < argument.sources().size(); i++) {
                Source source = argument.sources().get(i);
                BallotSelection ballots = evidence.behind(source);
                if (!ballots.isEmpty()) {
                    Gathered gathered = byBallots.computeIfAbsent(ballots, first -> new Gathered());
                    gathered.add(source, keys.of(source));
                    // "24 of 93" is both of its numbers, unless they come from different ballots.
                    if (i == 0
                            || !isNumber(argument)
                            || !evidence.behind(argument.sources().get(0)).equals(ballots)) {
                        gathered.numbers.add(text(argument, i));
                    }
                }
            }
        }
        Map<String, String> common =
                common(byBallots.values().stream().map(gathered -> gathered.key).toList());
        List<Trail> trails = new ArrayList<>();
        byBallots.forEach((ballots, gathered) -> trails.add(gathered.trail(ballots, common)));
        return trails;
    }

    private String text(Argument argument, int part) {
        ClaimValue value = part == 0 && isNumber(argument)
                ? argument.value()
                : argument.sourced().get(part);
        String printed = told.printed().text(value);
        return isDigits(argument)
                ? told.named().number(argument.name(), argument.sources().get(part), printed)
                : printed;
    }

    /** Names of states, votes and cycles say what they are; digits do not. */
    private static boolean isDigits(Argument argument) {
        return isNumber(argument) || argument.value() instanceof ClaimValue.Year;
    }

    private static Map<String, String> common(List<Map<String, String>> keys) {
        Map<String, String> common = new LinkedHashMap<>(keys.isEmpty() ? Map.of() : keys.get(0));
        keys.forEach(key -> common.entrySet().retainAll(key.entrySet()));
        return common;
    }

    /** Numbers that come from the same ballots, each once. Changes. */
    private final class Gathered {

        private final Set<String> numbers = new LinkedHashSet<>();
        private final Set<String> columns = new LinkedHashSet<>();
        private final Map<String, String> key = new LinkedHashMap<>();

        void add(Source source, Map<String, String> keyOfSource) {
            if (columns.isEmpty()) {
                key.putAll(keyOfSource);
            } else {
                key.entrySet().retainAll(keyOfSource.entrySet());
            }
            SourceText text = SourceText.of(source);
            columns.add(text.column().equals(DataTable.WHOLE_ROW) ? text.table() : text.table() + "." + text.column());
        }

        /** What all ways of a sentence have in common tells none of them from another. */
        Trail trail(BallotSelection ballots, Map<String, String> common) {
            Map<String, String> own = new LinkedHashMap<>(key);
            own.entrySet().removeAll(common.entrySet());
            return new Trail(
                    told.named().among(String.join(BETWEEN, numbers), own), String.join(", ", columns), ballots);
        }
    }
}
