package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutin.jobs.printed.PrintedText;

/**
 * A claim's sentence as far as its tables give it: its words, its numbers, and places for names of states, groups and texts, which
 * are in no table of claims.
 *
 * @param pieces from the first to the last
 */
record SaidPattern(List<Piece> pieces) {

    /** Signs that end a sentence, with quotation marks and a blank. */
    private static final int LONGEST_END = 5;

    private static final Pattern BEFORE = Pattern.compile("(?:[.:;?!][”’)]* |[。：；？！][”’）]*)$");

    /** What stands for the middle of a long part that a sentence and its earlier form share. */
    private static final String LEFT_OUT = " … ";

    /** A part of a sentence. */
    interface Piece {

        /** Adds the places where the part may end that begins at a place of a text. */
        void end(Printed printed, int from, BitSet ends);

        /** Adds the places where the part may end of which a beginning is left out. */
        void endOfRest(Printed printed, int from, BitSet ends);

        /** How far the text agrees with it from there. */
        int agrees(Printed printed, int from);

        /** How far its beginning may go from there. */
        int reaches(Printed printed, int from);

        /** How far a part of it may go from there of which the beginning is left out. */
        int restReaches(Printed printed, int from);

        /** How many of its signs are the claim's own. */
        int signs();

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
     * @param leftOut where something is left out
     */
    record Printed(String text, List<MatchResult> numbers, List<Integer> leftOut) {
        static Printed of(String text, boolean mayBeShortened) {
            return new Printed(
                    text,
                    PrintedText.numbersIn(text),
                    IntStream.range(0, mayBeShortened ? text.length() : 0)
                            .filter(place -> text.startsWith(LEFT_OUT, place))
                            .boxed()
                            .toList());
        }
    }

    /**
     * How a text compares.
     *
     * @param from where the sentence begins that ends with the text; empty where none does
     * @param agreed how many signs of the sentence agree before the first that does not, names aside
     */
    record Comparison(OptionalInt from, int agreed) {}

    /** The sentence for messages: names of states, groups and texts as the table of claims has them, by their ids. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        pieces.forEach(piece -> shown.append(piece.shown()));
        return shown.toString().strip();
    }

    /** Looks for the sentence at the end of a text, as near to its beginning as may be. */
    Comparison comparedWith(String text) {
        return comparedWith(Printed.of(text, false));
    }

    /** The same where a text may leave out of the sentence what it puts three points for. */
    Comparison shortenedComparedWith(String text) {
        return comparedWith(Printed.of(text, true));
    }

    /** Whether something may be left out of a text. */
    static boolean mayBeShortened(String text) {
        return text.contains(LEFT_OUT);
    }

    private Comparison comparedWith(Printed printed) {
        String text = printed.text();
        Comparison best = new Comparison(OptionalInt.empty(), -1);
        for (int from = 0; from <= text.length(); from++) {
            if (mayBegin(text, from)) {
                Comparison compared = compared(printed, from);
                if (compared.from().isPresent()) {
                    return compared;
                }
                if (compared.agreed() > best.agreed()) {
                    best = compared;
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
        // Behind something left out, a piece may go on in its middle, and so may any that follows.
        BitSet behindLeftOut = new BitSet();
        int passed = 0;
        Comparison best = new Comparison(OptionalInt.empty(), -1);
        for (int i = 0; i < pieces.size() && !(places.isEmpty() && behindLeftOut.isEmpty()); i++) {
            Piece piece = pieces.get(i);
            BitSet next = new BitSet();
            leaveOut(printed, places, place -> piece.reaches(printed, place), behindLeftOut);
            leaveOut(printed, behindLeftOut, place -> piece.restReaches(printed, place), behindLeftOut);
            behindLeftOut.stream().forEach(place -> piece.endOfRest(printed, place, next));
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (!PrintedText.isInsideNumber(printed.text(), place)) {
                    int agrees = piece.agrees(printed, place);
                    if (passed + agrees - place > best.agreed()) {
                        best = new Comparison(OptionalInt.empty(), passed + agrees - place);
                    }
                    piece.end(printed, place, next);
                }
            }
            passed += piece.signs();
            places = next;
        }
        return places.get(printed.text().length()) ? new Comparison(OptionalInt.of(from), passed) : best;
    }

    /** Adds the places behind what is left out of a piece that goes on from some places. */
    private static void leaveOut(Printed printed, BitSet places, IntUnaryOperator reach, BitSet behind) {
        for (int leftOut : printed.leftOut()) {
            boolean reached = places.stream().anyMatch(place -> place <= leftOut && leftOut <= reach.applyAsInt(place));
            if (reached) {
                behind.set(leftOut + LEFT_OUT.length());
            }
        }
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
        public void endOfRest(Printed printed, int from, BitSet ends) {
            for (int begin = 0; begin < text.length(); begin++) {
                if (printed.text().startsWith(text.substring(begin), from)) {
                    ends.set(from + text.length() - begin);
                }
            }
        }

        @Override
        public int agrees(Printed printed, int from) {
            return agrees(printed, from, 0);
        }

        private int agrees(Printed printed, int from, int begin) {
            int same = 0;
            while (begin + same < text.length()
                    && from + same < printed.text().length()
                    && text.charAt(begin + same) == printed.text().charAt(from + same)) {
                same++;
            }
            return from + same;
        }

        @Override
        public int reaches(Printed printed, int from) {
            return agrees(printed, from);
        }

        @Override
        public int restReaches(Printed printed, int from) {
            return IntStream.range(0, text.length())
                    .map(begin -> agrees(printed, from, begin))
                    .max()
                    .orElse(from);
        }

        @Override
        public int signs() {
            return text.length();
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
     * @param value for messages
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

        @Override
        public void endOfRest(Printed printed, int from, BitSet ends) {
            end(printed, from, ends);
        }

        @Override
        public int reaches(Printed printed, int from) {
            return name ? nameEnd(printed, from) : agrees(printed, from);
        }

        @Override
        public int restReaches(Printed printed, int from) {
            return reaches(printed, from);
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

        /** A number counts as one, for it may be printed in several lengths. */
        @Override
        public int signs() {
            return name ? 0 : 1;
        }

        @Override
        public String shown() {
            return value.isBlank() ? "…" : value;
        }
    }
}
