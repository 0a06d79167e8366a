package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.edition.PdfText;

/**
 * The sentences of a report's paper, held against its claims. Paper has no marks that a program can follow: a sentence is looked
 * for by its words, with any digits, as the page or {@code results.json} has them.
 */
final class PaperReading {

    private final String file;
    private final Sentences sentences;
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private Optional<List<String>> earlier = Optional.empty();

    /** Sentences that are the same but for their digits. Changes. */
    private static final class Wanted {

        private final String text;
        private final List<String> claims = new ArrayList<>();
        private final Set<String> before = new LinkedHashSet<>();
        private int times;
        private int found;

        Wanted(String text) {
            this.text = text;
        }

        private String name() {
            return String.join(" or ", claims);
        }
    }

    PaperReading(String file, Sentences sentences) {
        this.file = file;
        this.sentences = sentences;
    }

    /**
     * Says where the paper has sentences of the edition before beside those of this one. There a sentence with other digits may be the
     * earlier form of one: it is not held, and those of this edition must all the same stand as often as the page has them.
     *
     * @param begin the words with which that place begins
     * @param end those that stand behind it
     */
    void hasEarlierSentences(String begin, String end) {
        earlier = Optional.of(List.of(PdfText.solid(begin), PdfText.solid(end)));
    }

    /** Adds a sentence that the paper prints as often as it is added. */
    void prints(PageReading.Printed sentence) {
        Wanted same = mayPrint(sentence.claim(), sentence.text());
        if (sentence.held().difference().isEmpty()) {
            same.times++;
            same.before.add(sentence.held().before());
        }
    }

    /**
     * Adds a sentence that the paper may print.
     *
     * @throws IllegalArgumentException when it has no words
     */
    Wanted mayPrint(String claim, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no sentence of " + claim);
        }
        Wanted same = wanted.computeIfAbsent(PrintedText.masked(PdfText.solid(text)), masked -> new Wanted(text));
        if (!same.claims.contains(claim)) {
            same.claims.add(claim);
        }
        return same;
    }

    /**
     * Looks for all sentences.
     *
     * @param paper its text without blanks
     */
    FileReading read(String paper) {
        String masked = PrintedText.masked(paper);
        BitSet taken = new BitSet(masked.length());
        BitSet besideEarlier = besideEarlier(paper);
        List<String> differences = new ArrayList<>();
        int found = 0;
        // The longest first: the words of one sentence may be the end of another.
        List<String> longestFirst = wanted.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String words : longestFirst) {
            Wanted sentence = wanted.get(words);
            for (int at = masked.indexOf(words); at >= 0; at = masked.indexOf(words, at + words.length())) {
                if (!taken.get(at)) {
                    taken.set(at, at + words.length());
                    Optional<String> difference = difference(sentence, paper.substring(at, at + words.length()));
                    if (difference.isEmpty() || !besideEarlier.get(at)) {
                        sentence.found++;
                        difference.ifPresent(differences::add);
                    }
                }
            }
            found += sentence.found;
            if (sentence.found < sentence.times) {
                differences.add(sentence.name() + ": stands " + sentence.found + " of " + sentence.times
                        + " times with the words of the page");
            }
        }
        return new FileReading(file, found, differences);
    }

    private BitSet besideEarlier(String paper) {
        BitSet places = new BitSet(paper.length());
        earlier.ifPresent(words -> {
            int begin = paper.indexOf(words.get(0));
            int end = begin < 0 ? -1 : paper.indexOf(words.get(1), begin);
            if (end > begin) {
                places.set(begin, end);
            }
        });
        return places;
    }

    /** What is wrong with a sentence as it is printed; empty where nothing is. */
    private Optional<String> difference(Wanted sentence, String printed) {
        String text = PrintedText.normal(PrintedText.withDigits(sentence.text, printed));
        List<Sentences.Held> held = sentence.claims.stream()
                // The page has it so only where it stands beside its earlier form.
                .map(claim -> SaidPattern.mayBeShortened(sentence.text)
                        ? sentences.heldBesideEarlier(claim, text)
                        : sentences.held(claim, text))
                .toList();
        Optional<Sentences.Held> right =
                held.stream().filter(one -> one.difference().isEmpty()).findFirst();
        if (right.isEmpty()) {
            return Optional.of(sentence.name() + ": " + held.get(0).difference().orElseThrow());
        }
        boolean stands = sentence.before.isEmpty()
                || sentence.before.contains(right.get().before());
        return stands
                ? Optional.empty()
                : Optional.of(sentence.name() + ": prints “" + right.get().before() + "” before it, the page “"
                        + String.join("” or “", sentence.before) + "”");
    }
}
