package org.scrutin.jobs.load.record.proceedings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A note in square brackets in the proceedings. Inside it marks of footnotes can stand in brackets of their own.
 *
 * @param inside what stands between its brackets; where the second is lost, what stands up to the next bracket or speaker
 * @param closed whether the second bracket is there
 */
public record BracketedNote(Span inside, boolean closed) {

    /** All notes, in order. A bracket that opens and is never closed, of which another stands behind it, is a note of its own. */
    public static List<BracketedNote> all(Proceedings proceedings) {
        String plain = proceedings.plain();
        Map<Integer, Integer> closes = closes(plain);
        List<BracketedNote> notes = new ArrayList<>();
        int open = plain.indexOf('[');
        while (open >= 0) {
            int turn = Math.min(proceedings.nextTurn(open), plain.length());
            int next = plain.indexOf('[', open + 1);
            int close = closes.getOrDefault(open, plain.length());
            // Without another bracket before its end a note is one, whatever line in it looks like a speaker's.
            boolean closed = close < turn || (close < plain.length() && (next < 0 || close < next));
            int end = closed ? close : next < 0 ? turn : Math.min(next, turn);
            notes.add(new BracketedNote(new Span(open + 1, Math.max(open + 1, end)), closed));
            open = closed ? plain.indexOf('[', end) : next;
        }
        return notes;
    }

    /** Where each bracket is closed that is. */
    private static Map<Integer, Integer> closes(String plain) {
        Map<Integer, Integer> closes = new TreeMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) == '[') {
                open.push(at);
            } else if (plain.charAt(at) == ']' && !open.isEmpty()) {
                closes.put(open.pop(), at);
            }
        }
        return closes;
    }
}
