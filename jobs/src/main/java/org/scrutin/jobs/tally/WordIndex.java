package org.scrutin.jobs.tally;

import java.util.Arrays;

/**
 * Words with the order in which they were first met, looked up by characters in a buffer. A table of ballots says the same few
 * words millions of times; to make a string of each would take longer than to count them.
 */
final class WordIndex {

    private static final int FIRST = 1024;

    private char[] letters = new char[FIRST];
    private int[] ends = new int[FIRST];
    private int[] hashes = new int[FIRST];
    /** Open addressing: a place holds the word's number plus 1, or 0. */
    private int[] places = new int[2 * FIRST];

    private int size;

    int size() {
        return size;
    }

    /** The number of a word, or -1 where it was never met. */
    int find(char[] buffer, int offset, int length) {
        return places[place(buffer, offset, length)] - 1;
    }

    /** The number of a word, which is the next where it was never met. */
    int add(char[] buffer, int offset, int length) {
        int place = place(buffer, offset, length);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        int begin = size == 0 ? 0 : ends[size - 1];
        if (begin + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, begin + length));
        }
        System.arraycopy(buffer, offset, letters, begin, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        ends[size] = begin + length;
        hashes[size] = hash(buffer, offset, length);
        size++;
        places[place] = size;
        if (2 * size > places.length) {
            spread();
        }
        return size - 1;
    }

    int add(String word) {
        return add(word.toCharArray(), 0, word.length());
    }

    /** The word of a number. */
    String word(int number) {
        int begin = number == 0 ? 0 : ends[number - 1];
        return new String(letters, begin, ends[number] - begin);
    }

    private int place(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (hashes[number] == hash && is(number, buffer, offset, length)) {
                return place;
            }
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Whether a word is the one of the number. */
    boolean is(int number, char[] buffer, int offset, int length) {
        int begin = number == 0 ? 0 : ends[number - 1];
        return Arrays.equals(letters, begin, ends[number], buffer, offset, offset + length);
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        // What differs in the last letter only would stand side by side.
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private void spread() {
        int[] wider = new int[2 * places.length];
        int mask = wider.length - 1;
        for (int number = 0; number < size; number++) {
            int place = hashes[number] & mask;
            while (wider[place] != 0) {
                place = (place + 1) & mask;
            }
            wider[place] = number + 1;
        }
        places = wider;
    }
}
