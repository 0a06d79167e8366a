package org.scrutin.jobs.printed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
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
