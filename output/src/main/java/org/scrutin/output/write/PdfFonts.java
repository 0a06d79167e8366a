package org.scrutin.output.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a PDF. A face is read once however many PDFs are written, and only when a PDF needs it: the Chinese
 * faces have ten megabytes each.
 */
final class PdfFonts {

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** The faces that the program brings. */
    enum Face {
        REGULAR("Open Sans", 400, FontStyle.NORMAL, "OpenSans/OpenSans-Regular.ttf"),
        BOLD("Open Sans", 700, FontStyle.NORMAL, "OpenSans/OpenSans-Bold.ttf"),
        ITALIC("Open Sans", 400, FontStyle.ITALIC, "OpenSans/OpenSans-Italic.ttf"),
        CHINESE_REGULAR("Noto Sans SC", 400, FontStyle.NORMAL, "NotoSansSC/NotoSansSC-Regular.ttf"),
        CHINESE_BOLD("Noto Sans SC", 700, FontStyle.NORMAL, "NotoSansSC/NotoSansSC-Bold.ttf");

        private final String family;
        private final int weight;
        private final FontStyle style;
        private final String file;

        Face(String family, int weight, FontStyle style, String file) {
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.file = file;
        }

        private boolean isChinese() {
            return family.equals("Noto Sans SC");
        }
    }

    /**
     * Gives the document the faces that its text needs.
     *
     * @param text everything that will be printed
     */
    void register(PdfRendererBuilder builder, PDDocument document, String text) {
        boolean chinese = !covered(text);
        for (Face face : Face.values()) {
            if (chinese || !face.isChinese()) {
                builder.useFont(new Lazy(document, face), face.family, face.weight, face.style, true);
            }
        }
    }

    private boolean covered(String text) {
        try {
            CmapLookup characters = parsed(Face.REGULAR).getUnicodeCmapLookup();
            return text.codePoints().allMatch(c -> Character.isWhitespace(c) || characters.getGlyphId(c) != 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, PdfFonts::parse);
    }

    private static TrueTypeFont parse(Face face) {
        try (InputStream stream = PdfFonts.class.getResourceAsStream("/fonts/ttf/" + face.file)) {
            if (stream == null) {
                throw new IllegalStateException("the font is not on the class path: " + face.file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // No script here is shaped by substitution, and the Chinese tables of it take longest to read.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A face of one document, embedded only when a line asks for it. */
    private final class Lazy extends PDFontSupplier {
        private final PDDocument document;
        private final Face face;

        Lazy(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
