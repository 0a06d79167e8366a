package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The letters of fonts that a PDF names and does not hold. PDFBox would take them from the machine, and a page would look otherwise
 * on each; here they are always those of the font that PDFBox brings, each in the place and the width that the page gives it. Fonts of
 * East Asian collections are replaced by the Chinese font of the reports, which has Latin, Greek and Cyrillic letters too.
 */
final class ShippedLetters implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Ten megabytes: read when the first page asks for it. */
    private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final TrueTypeFont font;
    private Optional<TrueTypeFont> chinese = Optional.empty();

    private ShippedLetters(TrueTypeFont font) {
        this.font = font;
    }

    /** Has PDFBox, which asks one mapper in all of the program, draw with these from now on. */
    static void useOnly() {
        if (!(FontMappers.instance() instanceof ShippedLetters)) {
            FontMappers.set(new ShippedLetters(shipped(FONT)));
        }
    }

    private static TrueTypeFont shipped(String name) {
        try (InputStream bytes = FontMappers.class.getResourceAsStream(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, chinese(), true);
    }

    private synchronized TrueTypeFont chinese() {
        if (chinese.isEmpty()) {
            chinese = Optional.of(shipped(CHINESE));
        }
        return chinese.get();
    }
}
