package org.scrutin.jobs.printed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The text of a PDF by the numbers of its marked content, which the tags of the document refer to. Not for several threads. */
final class MarkedText {

    private static final int NO_NUMBER = -1;

    /** Only looked up in. */
    private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();

    private final Map<Integer, Map<Integer, StringBuilder>> texts = new TreeMap<>();
    private final Map<Integer, Map<Integer, List<StringBuilder>>> drawn = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    MarkedText(PDDocument document) {
        document.getPages().forEach(page -> pages.put(page.getCOSObject(), pages.size() + 1));
    }

    /** What is drawn from here on belongs to marked content, which has a number or none. */
    void begin(COSDictionary properties) {
        open.push(properties == null ? NO_NUMBER : properties.getInt(COSName.MCID, NO_NUMBER));
    }

    void end() {
        open.poll();
    }

    /**
     * Adds what is drawn.
     *
     * @param page from 1
     */
    void add(int page, String text) {
        for (int number : open) {
            if (number != NO_NUMBER) {
                texts.computeIfAbsent(page, first -> new TreeMap<>())
                        .computeIfAbsent(number, first -> new StringBuilder())
                        .append(text);
                return;
            }
        }
    }

    /**
     * Begins a word of a drawing.
     *
     * @param page from 1
     */
    void beginWord(int page) {
        words(page).ifPresent(words -> words.add(new StringBuilder()));
    }

    /**
     * Adds to the word of a drawing that was begun last.
     *
     * @param page from 1
     */
    void addToWord(int page, String text) {
        words(page)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> words.get(words.size() - 1).append(text));
    }

    private Optional<List<StringBuilder>> words(int page) {
        return open.stream()
                .filter(number -> number != NO_NUMBER)
                .findFirst()
                .map(number -> drawn.computeIfAbsent(page, first -> new TreeMap<>())
                        .computeIfAbsent(number, first -> new ArrayList<>()));
    }

    /** The words of the drawings of marked content, in the order of drawing. */
    List<String> drawn(PDPage page, int number) {
        return drawn
                .getOrDefault(pages.getOrDefault(page.getCOSObject(), 0), Map.of())
                .getOrDefault(number, List.of())
                .stream()
                .map(word -> PrintedText.normal(word.toString()))
                .toList();
    }

    /** The text of marked content; empty where the page has none of that number. */
    Piece of(PDPage page, int number) {
        int place = pages.getOrDefault(page.getCOSObject(), 0);
        StringBuilder text = texts.getOrDefault(place, Map.of()).get(number);
        return new Piece(place, text == null ? "" : text.toString());
    }

    /**
     * Text on one page.
     *
     * @param page from 1; 0 = none of the document
     */
    record Piece(int page, String text) {}
}
