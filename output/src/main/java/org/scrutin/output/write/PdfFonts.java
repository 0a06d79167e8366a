package org.scrutin.output.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Faces read from the class path, each once however many PDFs are written, and only when one needs it: the Chinese faces
 * have ten megabytes each.
 */
final class PdfFonts {

    private final Map<FontFace, TrueTypeFont> parsed = new EnumMap<>(FontFace.class);

    /** What stands for letters that no face has. */
    static final String NO_LETTERS = "[…]";

    /** The families without which a text, as it can be printed, would lack a glyph. */
    Set<FontFace.Letters> needed(String text) {
        Set<FontFace.Letters> needed = EnumSet.of(FontFace.Letters.WESTERN);
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !hasGlyph(FontFace.REGULAR, c))
                .mapToObj(c -> isArabic(c) ? FontFace.Letters.ARABIC : FontFace.Letters.CHINESE)
                .forEach(needed::add);
        return needed;
    }

    /**
     * A text as it can be printed: for words in a script that no face has letters of, such as Thai in a record that is quoted, stands
     * {@value #NO_LETTERS}. The renderer would end on the first of them.
     */
    String printable(String text) {
        if (text.codePoints().noneMatch(this::isUnprintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        boolean inRun = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean between = inRun
                    && next < text.length()
                    && (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)
                    && isUnprintable(text.codePointAt(next));
            if (isUnprintable(c)) {
                printable.append(inRun ? "" : NO_LETTERS);
                inRun = true;
            } else if (!between) {
                printable.appendCodePoint(c);
                inRun = false;
            }
            at = next;
        }
        return printable.toString();
    }

    private boolean isUnprintable(int c) {
        return !Character.isWhitespace(c)
                && Character.getType(c) != Character.FORMAT
                && !hasGlyph(FontFace.REGULAR, c)
                && !isArabic(c)
                && !hasGlyph(FontFace.CHINESE_REGULAR, c);
    }

    private boolean isArabic(int c) {
        return ArabicWords.isLetter(c) && hasGlyph(FontFace.ARABIC_REGULAR, c);
    }

    private boolean hasGlyph(FontFace face, int c) {
        try {
            CmapLookup characters = parsed(face).getUnicodeCmapLookup();
            return characters.getGlyphId(c) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face, PdfFonts::parse);
    }

    private static TrueTypeFont parse(FontFace face) {
        try (InputStream stream = PdfFonts.class.getResourceAsStream(face.resource())) {
            if (stream == null) {
                throw new IllegalStateException("the font is not on the class path: " + face.resource());
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Arabic is shaped before it is drawn, no other script here is, and the Chinese tables of it take longest
            // to read.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
