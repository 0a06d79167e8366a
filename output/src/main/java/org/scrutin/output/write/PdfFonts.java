package org.scrutin.output.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
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

    /** Whether Open Sans has a glyph for every character of the text. */
    boolean isLatin(String text) {
        try {
            CmapLookup characters = parsed(FontFace.REGULAR).getUnicodeCmapLookup();
            return text.codePoints().allMatch(c -> Character.isWhitespace(c) || characters.getGlyphId(c) != 0);
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
            // No script here is shaped by substitution, and the Chinese tables of it take longest to read.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
