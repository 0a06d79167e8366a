package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A claim's sentence as far as its tables give it: its words, its numbers, and places for names of states, groups and texts, which
 * are in no table of claims.
 *
 * @param pieces from the first to the last
 */
record SaidPattern(List<Piece> pieces) {

    private static final int SHOWN = 40;

    /** Signs that end a sentence, with quotation marks and a blank. */
    private static final int LONGEST_END = 5;

    private static final Pattern BEFORE = Pattern.compile("(?:[.:;?!][”’)]* |[。：；？！][”’）]*)$");

    /** A part of a sentence. */
    interface Piece {

        /** Adds the places where the part may end that begins at a place of a text. */
        void end(Printed printed, int from, BitSet ends);

        /** How far the text agrees with it from there. */
        int agrees(Printed printed, int from);

        /** The part for messages. */
        String shown();
    }

    SaidPattern {
        pieces = List.copyOf(pieces);
    }

    /**
     * A text that is looked at.
     *
     * @param text in normal form
     * @param numbers where its numbers stand
     */
    record Printed(String text, List<MatchResult> numbers) {
        static Printed of(String text) {
            return new Printed(text, PrintedText.numbersIn(text));
        }
    }

    /**
     * How a text compares.
     *
     * @param from where the sentence begins that ends with the text; empty where none does
     * @param furthest how far the text agrees with the sentence
     * @param expected what should stand there
     */
    record Comparison(OptionalInt from, int furthest, String expected) {}

    /** Looks for the sentence at the end of a text, as near to its beginning as may be. */
    Comparison comparedWith(String text) {
        Printed printed = Printed.of(text);
        Comparison best = new Comparison(OptionalInt.empty(), -1, "");
        for (int from = 0; from <= text.length(); from++) {
            if (mayBegin(text, from)) {
                Comparison compared = compared(printed, from);
                if (compared.from().isPresent()) {
                    return compared;
                }
                if (compared.furthest() - from > best.furthest()) {
                    best = new Comparison(OptionalInt.empty(), compared.furthest() - from, excerpt(text, compared));
                }
            }
        }
        return best;
    }

    /** A sentence begins a text, or follows what ends another or leads to it: a name with another number is none of these. */
    private static boolean mayBegin(String text, int from) {
        return from == 0
                || (from < text.length()
                        && BEFORE.matcher(text)
                                .region(Math.max(0, from - LONGEST_END), from)
                                .find());
    }

    /** All places that the pieces so far may end at are followed together: names would make their combinations countless. */
    private Comparison compared(Printed printed, int from) {
        BitSet places = new BitSet();
        places.set(from);
        int furthest = from;
        int reached = 0;
        for (int i = 0; i < pieces.size() && !places.isEmpty(); i++) {
            Piece piece = pieces.get(i);
            BitSet next = new BitSet();
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (!PrintedText.isInsideNumber(printed.text(), place)) {
                    int agrees = piece.agrees(printed, place);
                    if (agrees >= furthest) {
                        furthest = agrees;
                        reached = i;
                    }
                    piece.end(printed, place, next);
                }
            }
            places = next;
        }
        if (places.get(printed.text().length())) {
            return new Comparison(OptionalInt.of(from), printed.text().length(), "");
        }
        return new Comparison(OptionalInt.empty(), furthest, expected(reached));
    }

    private String expected(int piece) {
        StringBuilder shown = new StringBuilder();
        for (int i = piece; i < pieces.size() && shown.length() < SHOWN; i++) {
            shown.append(pieces.get(i).shown());
        }
        return shown.toString();
    }

    private static String excerpt(String text, Comparison compared) {
        int from = Math.max(0, compared.furthest() - SHOWN / 2);
        int to = Math.min(text.length(), compared.furthest() + SHOWN / 2);
        return "“" + text.substring(from, to).strip() + "”, expected “"
                + compared.expected().strip() + "”";
    }

    /** The whole sentence for messages. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        pieces.forEach(piece -> shown.append(piece.shown()));
        return shown.toString();
    }

    /**
     * Words that do not depend on names.
     *
     * @param text with its numbers
     */
    record Words(String text) implements Piece {
        @Override
        public void end(Printed printed, int from, BitSet ends) {
            if (printed.text().startsWith(text, from)) {
                ends.set(from + text.length());
            }
        }

        @Override
        public int agrees(Printed printed, int from) {
            int same = 0;
            while (same < text.length()
                    && from + same < printed.text().length()
                    && text.charAt(same) == printed.text().charAt(from + same)) {
                same++;
            }
            return from + same;
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A place of a value.
     *
     * @param numbers as a number the value may be printed so
     * @param value in the table
     * @param name whether it may be a name instead
     * @param digits numbers that the name may hold, each as often as it stands here
     */
    record Value(List<String> numbers, String value, boolean name, List<String> digits) implements Piece {
        @Override
        public void end(Printed printed, int from, BitSet ends) {
            numbers.stream()
                    .filter(number -> printed.text().startsWith(number, from))
                    .forEach(number -> ends.set(from + number.length()));
            if (name) {
                ends.set(from, nameEnd(printed, from) + 1);
            }
        }

        /** Before the first number that the name cannot hold. */
        private int nameEnd(Printed printed, int from) {
            List<String> left = new ArrayList<>(digits);
            for (MatchResult number : printed.numbers()) {
                if (number.start() >= from && !left.remove(number.group())) {
                    return number.start();
                }
            }
            return printed.text().length();
        }

        @Override
        public int agrees(Printed printed, int from) {
            return numbers.stream()
                    .filter(number -> printed.text().startsWith(number, from))
                    .mapToInt(number -> from + number.length())
                    .max()
                    .orElse(from);
        }

        @Override
        public String shown() {
            return name ? "…" : value;
        }
    }
}
