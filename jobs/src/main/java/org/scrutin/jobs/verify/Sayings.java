package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Numerals;
import org.scrutin.analysis.claim.Rounding;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.wording.LongList;
import org.scrutin.output.wording.Numbers;
import org.scrutin.output.wording.SentenceForm;
import org.scrutin.output.wording.Words;

/** Says published claims again in one language. */
final class Sayings {

    /** Signs of no script: in a sentence each stands for an argument until its value is written there. */
    private static final char FIRST_PLACE = '\uE000';

    private static final String DOUBTS = "doubts";

    private static final int MOST_DECIMALS = 4;

    private final Words words;
    private final Numbers numbers;
    private final NamedCalls calls;

    Sayings(Words words, NamedCalls calls) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.calls = calls;
    }

    /** The claim's sentence in the forms that the language has. */
    List<SaidPattern> all(PublishedClaim claim) {
        List<SaidPattern> all = new ArrayList<>();
        for (SentenceForm form : SentenceForm.values()) {
            said(claim, form).ifPresent(all::add);
        }
        return all;
    }

    /** The claim's whole sentence; empty where the language has none, or where a value is none that it can be made of. */
    Optional<SaidPattern> full(PublishedClaim claim) {
        return said(claim, SentenceForm.FULL);
    }

    private Optional<SaidPattern> said(PublishedClaim claim, SentenceForm form) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        List<SaidPattern.Value> places = new ArrayList<>();
        Map<String, Words.Use> uses = uses(claim, form);
        claim.arguments().forEach((name, argument) -> {
            Words.Use use = uses.getOrDefault(name, Words.Use.SAID);
            if (use == Words.Use.COUNTS && argument.count().isPresent()) {
                arguments.put(name, argument.count().get());
            } else if (use != Words.Use.SAID || !argument.isSaid()) {
                arguments.put(name, argument.word());
            } else {
                arguments.put(name, String.valueOf((char) (FIRST_PLACE + places.size())));
                places.add(value(name, argument));
            }
        });
        try {
            return form.say(words, claim.template(), arguments, arguments).map(sentence -> pattern(sentence, places));
        } catch (IllegalArgumentException e) {
            // A word where the message counts: somebody changed the table.
            return Optional.empty();
        }
    }

    private Map<String, Words.Use> uses(PublishedClaim claim, SentenceForm form) {
        Map<String, Words.Use> uses = new TreeMap<>(words.uses(form.key(claim.template())));
        form.standingKeys(claim.template())
                .forEach(key -> words.uses(key)
                        .forEach((name, use) -> uses.merge(name, use, (a, b) -> a.compareTo(b) > 0 ? a : b)));
        return uses;
    }

    private static SaidPattern pattern(String sentence, List<SaidPattern.Value> places) {
        List<SaidPattern.Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (char c : PrintedText.normal(sentence).toCharArray()) {
            int place = c - FIRST_PLACE;
            if (place < 0 || place >= places.size()) {
                literal.append(c);
            } else {
                if (literal.length() > 0) {
                    pieces.add(new SaidPattern.Words(literal.toString()));
                    literal.setLength(0);
                }
                pieces.add(places.get(place));
            }
        }
        if (literal.length() > 0) {
            pieces.add(new SaidPattern.Words(literal.toString()));
        }
        return new SaidPattern(pieces);
    }

    private SaidPattern.Value value(String name, PublishedClaim.Argument argument) {
        List<String> parts = argument.parts();
        if (!argument.isNumeric()) {
            return new SaidPattern.Value(List.of(), argument.word(), true, namesDigits(argument));
        }
        // Reasons for doubt are words with how many memberships each is of; the table has the numbers alone.
        boolean reasons = name.equals(DOUBTS);
        if (parts.size() == 1) {
            return new SaidPattern.Value(printed(parts.get(0)), argument.word(), reasons, parts);
        }
        Optional<String> share = share(parts);
        return new SaidPattern.Value(share.stream().toList(), share.orElse(argument.word()), reasons, parts);
    }

    /** Numbers that names may hold: those of ids and titles, and how many there are, where many are counted rather than named. */
    private List<String> namesDigits(PublishedClaim.Argument argument) {
        List<String> parts = argument.parts();
        List<String> digits = new ArrayList<>();
        argument.keys().forEach(key -> digits.addAll(calls.numbersOfVoters(key)));
        Map<String, Integer> often = new TreeMap<>();
        int ids = 0;
        for (String part : parts) {
            often.merge(part, 1, Integer::sum);
            for (String id : part.split(" ", -1)) {
                ids++;
                digits.addAll(calls.numbers(id));
            }
        }
        digits.add(Integer.toString(ids));
        digits.addAll(counted(ids));
        often.values().forEach(times -> {
            digits.add(Integer.toString(times));
            // One list a choice: each may be too long to be read.
            digits.addAll(counted(times));
        });
        return digits;
    }

    /** How many of so many names a sentence may count rather than name. */
    private static List<String> counted(int names) {
        List<String> more = new ArrayList<>();
        for (LongList list : LongList.values()) {
            list.counted(names).ifPresent(count -> more.add(Integer.toString(count)));
        }
        return more;
    }

    private Optional<String> share(List<String> parts) {
        if (parts.size() != 2
                || parts.stream().anyMatch(part -> !part.matches("[0-9]{1,9}"))
                || parts.get(1).equals("0")) {
            return Optional.empty();
        }
        return Optional.of(
                PrintedText.normal(numbers.share(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)))));
    }

    /** As what a number may be printed: itself, rounded, with a sign, by its size alone, as a chance. */
    private List<String> printed(String value) {
        Set<String> printed = new LinkedHashSet<>();
        double number = Numerals.of(value).orElseThrow().doubleValue();
        if (!value.contains(".")) {
            printed.add(value);
        }
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            printed.add(Rounding.printed(number, decimals));
            printed.add(Rounding.signed(number, decimals));
            printed.add(Rounding.printed(Math.abs(number), decimals));
        }
        if (number >= 0 && number <= 1) {
            printed.add(PrintedText.normal(numbers.chance(number)));
        }
        return List.copyOf(printed);
    }
}
